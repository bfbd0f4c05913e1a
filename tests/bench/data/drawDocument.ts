import { foldVietnamese } from '@/lib/foldVietnamese'
import { toSlug } from '@/lib/toSlug'
import { documentTypes } from '@/obligations/documentTypes'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const acts = ['Phê duyệt', 'Ban hành', 'Công bố', 'Triển khai', 'Hướng dẫn', 'Quy định', 'Về việc']
const subjects = [
  'kế hoạch chuyển đổi số',
  'danh mục thủ tục hành chính',
  'phương án phòng, chống thiên tai',
  'quy chế quản lý và sử dụng tài sản công',
  'dự toán thu, chi ngân sách',
  'chương trình khuyến công',
  'bảng giá đất',
  'quy hoạch phân khu',
]
const places = ['Thanh Sơn', 'Hồng Phong', 'Bình Lục', 'Cẩm Thạch', 'Đông Hải', 'Yên Trung']
const paragraph =
  'Căn cứ chức năng, nhiệm vụ được giao, các cơ quan, đơn vị liên quan có trách nhiệm tổ chức thực hiện, định kỳ báo cáo kết quả trước ngày 20 của tháng cuối quý; khó khăn, vướng mắc phản ánh kịp thời để xem xét, giải quyết theo quy định.'

const dayMs = 86_400_000
const types = documentTypes.map(({ code }) => code)

type Drawing = { site: string; topics: string[]; until: number; random: () => number }

/** The nth made-up document of ordinary length, as its row stands in the database. */
export function drawDocument(n: number, { site, topics, until, random }: Drawing) {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const issued = new Date(until - Math.floor(random() * 7300) * dayMs)
  const at = issued.toISOString()
  const type = pick(types)
  const number = `${n}/${issued.getUTCFullYear()}/QĐ-SNV`
  const title = `${pick(acts)} ${pick(subjects)} trên địa bàn xã ${pick(places)} năm ${issued.getUTCFullYear()}, đợt ${n % 97}`
  const articles = Array.from(
    { length: 3 + Math.floor(random() * 4) },
    (_, index) => `Điều ${index + 1}. ${title}\n${paragraph}`,
  )
  return {
    id: `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    title,
    number,
    type,
    issuer: 'Sở Nội vụ tỉnh Hồng Lam',
    signer: 'Nguyễn Văn Mẫu',
    signerPosition: 'Giám đốc',
    issuedOn: at,
    effectiveOn: at,
    validity: 'inForce',
    text: articles.join('\n'),
    lang: 'vi',
    topic: pick(topics),
    daysToPublish: 1,
    site,
    slug: toSlug(`${number} ${title}`).slice(0, 110).replace(/-$/, ''),
    publishedAt: at,
    searchKey: foldVietnamese(`${number} ${title}`),
    identity: `bench-${n}`,
    createdAt: at,
    updatedAt: at,
    _status: 'published' as const,
  }
}
