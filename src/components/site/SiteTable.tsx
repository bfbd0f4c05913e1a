import { Meter } from '@/components/ui/Meter'
import { formatNumber } from '@/lib/formatNumber'

export type SiteStanding = { name: string; href: string; score: number | null; gaps: number }

/** All sites of the province by their score. */
export const SiteTable = ({ sites }: { sites: SiteStanding[] }) => (
  <section className="block">
    <header>
      <h2>Các cổng thành phần</h2>
    </header>
    <table className="stack">
      <caption>Xếp theo điểm của lần rà soát gần nhất.</caption>
      <thead>
        <tr>
          <th>Cơ quan</th>
          <th>Mức đạt</th>
          <th className="num">Điểm</th>
          <th className="num">Yêu cầu còn thiếu</th>
        </tr>
      </thead>
      <tbody>
        {sites.map(({ name, href, score, gaps }) => (
          <tr key={href}>
            <th scope="row">
              <a href={`${href}/minh-bach`}>{name}</a>
            </th>
            <td data-label="Mức đạt">{score === null ? 'Chưa đo' : <Meter value={score} />}</td>
            <td data-label="Điểm" className="num">
              {score === null ? '–' : formatNumber(score)}
            </td>
            <td data-label="Còn thiếu" className="num">
              {score === null ? '–' : gaps}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
