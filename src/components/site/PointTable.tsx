import type { Gap } from '@/audit/report'
import type { PointScore } from '@/audit/score'
import { Chip } from '@/components/ui/Chip'
import { Meter } from '@/components/ui/Meter'
import { formatNumber } from '@/lib/formatNumber'

const missing = (gaps: Gap[], point: string) => gaps.filter((gap) => gap.point === point).length

/** The points of the law, each with its score; cards on a phone. */
export const PointTable = ({ points, gaps }: { points: PointScore[]; gaps: Gap[] }) => (
  <section className="block">
    <header>
      <h2>Từng nội dung</h2>
    </header>
    <table className="stack">
      <caption>Điểm 100 là đủ mọi yêu cầu đã đo. “Chưa đo” không được tính là đạt.</caption>
      <thead>
        <tr>
          <th>Nội dung</th>
          <th>Quy định</th>
          <th>Mức đạt</th>
          <th className="num">Điểm</th>
          <th>Còn thiếu</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, title, citation, score }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td data-label="Quy định">{citation}</td>
            <td data-label="Mức đạt">
              {score === null ? <Chip tone="gone">Chưa đo</Chip> : <Meter value={score} />}
            </td>
            <td data-label="Điểm" className="num">
              {score === null ? '–' : formatNumber(score)}
            </td>
            <td data-label="Còn thiếu">
              {missing(gaps, id) > 0 ? (
                <a href={`#diem-${id.replace('.', '-')}`}>{missing(gaps, id)} yêu cầu</a>
              ) : score === null ? (
                'Chưa đo'
              ) : (
                'Không'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
