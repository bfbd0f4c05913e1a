import { formatNumber } from '@/lib/formatNumber'
import type { Site } from '@/payload-types'

const contacts = ({ phone, email }: Site) =>
  [phone && `Điện thoại: ${phone}`, email && `Thư điện tử: ${email}`].filter(Boolean).join(' · ')

/** Name, responsible person, address, phone and e-mail: what every portal owes its readers. */
export const SiteFooter = ({ site, score }: { site: Site; score: number | null }) => (
  <footer className="foot">
    <div className="wrap">
      <div>
        <strong>{site.name}</strong>
        {site.address && <p>Địa chỉ: {site.address}</p>}
        <p>{contacts(site)}</p>
      </div>
      <div>
        {site.responsiblePerson && <p>Chịu trách nhiệm nội dung: {site.responsiblePerson}</p>}
        <a href="/minh-bach">
          {score === null
            ? 'Mức độ công khai của cổng'
            : `Mức độ công khai: ${formatNumber(score)}/100 điểm`}
        </a>
      </div>
      <div>
        <a href="/hoi-dap/dat-cau-hoi">Đặt câu hỏi</a>
        <br />
        <a href="/hoi-dap/tra-cuu">Tra cứu câu hỏi theo mã</a>
        <br />
        <a href="/sitemap.xml">Sơ đồ cổng (XML)</a>
      </div>
    </div>
  </footer>
)
