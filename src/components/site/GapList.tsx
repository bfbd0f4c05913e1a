import type { Gap } from '@/audit/report'
import { Chip } from '@/components/ui/Chip'
import { EmptyState } from '@/components/ui/EmptyState'

const idOf = (point: string) => `diem-${point.replace('.', '-')}`

const chipOf = ({ verdict, severity }: Gap) => {
  if (verdict === 'lateDone') return <Chip tone="warn">Đã làm, nhưng chậm</Chip>
  if (verdict === 'unknown') return <Chip tone="gone">Thiếu ngày để tính</Chip>
  return severity === 'violation' ? (
    <Chip tone="bad">Chưa đạt</Chip>
  ) : (
    <Chip tone="warn">Cần cải thiện</Chip>
  )
}

/** What is missing, stale or late, each with the law that asks for it. */
export function GapList({ gaps }: { gaps: Gap[] }) {
  const points = [...new Set(gaps.map(({ point }) => point))]
  return (
    <section className="block">
      <header>
        <h2>Còn thiếu, còn chậm</h2>
      </header>
      {gaps.length === 0 && (
        <EmptyState title="Không có thiếu sót nào ở lần đếm gần nhất.">
          <p>Các yêu cầu đã đo đều đạt.</p>
        </EmptyState>
      )}
      {points.map((point) => (
        <ul key={point} id={idOf(point)} className="rows">
          {gaps
            .filter((gap) => gap.point === point)
            .map((gap) => (
              <li key={gap.rule}>
                <span className="title">{gap.title}</span>
                <div className="meta">
                  {chipOf(gap)}
                  <span>{gap.message}</span>
                  <span>Quy định: {gap.source}</span>
                </div>
              </li>
            ))}
        </ul>
      ))}
    </section>
  )
}
