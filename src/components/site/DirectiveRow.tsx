import { Chip } from '@/components/ui/Chip'
import { Time } from '@/components/ui/Time'
import { formatDay, toVietnamDay, type Day } from '@/lib/formatDate'
import { documentTypeName } from '@/obligations/documentTypes'
import type { Directive } from '@/payload-types'

/** How the tasks stand, in one chip. */
function TasksChip({ document, today }: { document: Directive; today: Day }) {
  const tasks = document.tasks ?? []
  if (tasks.length === 0) return null
  const done = tasks.filter(({ state }) => state === 'done').length
  if (done === tasks.length) return <Chip tone="good">Đã xong cả {tasks.length} nhiệm vụ</Chip>
  const next = document.nextTaskDueOn
  if (next && toVietnamDay(next) < today)
    return <Chip tone="bad">Có nhiệm vụ quá hạn từ {formatDay(next)}</Chip>
  return (
    <Chip tone="warn">
      Xong {done}/{tasks.length} nhiệm vụ{next ? `, hạn gần nhất ${formatDay(next)}` : ''}
    </Chip>
  )
}

export const DirectiveRow = ({ document, today }: { document: Directive; today: Day }) => (
  <li>
    <span className="number">
      {documentTypeName(document.type)} {document.number}
    </span>
    <a className="title" href={`/chi-dao-dieu-hanh/${document.slug}`}>
      {document.title}
    </a>
    <div className="meta">
      <span>{document.issuer}</span>
      {document.issuedOn && (
        <span>
          Ban hành <Time at={document.issuedOn} />
        </span>
      )}
      <TasksChip document={document} today={today} />
    </div>
  </li>
)
