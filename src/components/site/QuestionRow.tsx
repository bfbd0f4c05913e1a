import { Chip } from '@/components/ui/Chip'
import { Time } from '@/components/ui/Time'
import type { Question } from '@/payload-types'

/** How long the answer took, against the lawful 15 working days. */
export function AnswerChip({ days }: { days: number | null | undefined }) {
  if (days === null || days === undefined) return null
  if (days < 1) return <Chip tone="good">Trả lời trong ngày</Chip>
  return <Chip tone={days > 15 ? 'warn' : 'good'}>Trả lời sau {days} ngày làm việc</Chip>
}

export const QuestionRow = ({ document }: { document: Question }) => (
  <li>
    <a className="title" href={`/hoi-dap/${document.slug}`}>
      {document.title}
    </a>
    <div className="meta">
      {document.unit && <span>{document.unit}</span>}
      {document.answeredAt && (
        <span>
          Trả lời <Time at={document.answeredAt} />
        </span>
      )}
      <AnswerChip days={document.daysToAnswer} />
    </div>
  </li>
)
