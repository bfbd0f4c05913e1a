import { Chip, type Tone } from '@/components/ui/Chip'
import { Facts } from '@/components/ui/Facts'
import { Time } from '@/components/ui/Time'
import { formatDay, toVietnamDay } from '@/lib/formatDate'
import { workingDaysBetween } from '@/lib/workingDays'
import { vietnamCalendar } from '@/obligations/holidays'
import type { Question } from '@/payload-types'
import { RichText } from './RichText'

const states: Record<Question['state'], { tone: Tone; words: string }> = {
  received: { tone: 'calm', words: 'Đã tiếp nhận' },
  assigned: { tone: 'warn', words: 'Đang xử lý' },
  answered: { tone: 'good', words: 'Đã trả lời' },
  outOfScope: { tone: 'gone', words: 'Ngoài phạm vi trả lời của cơ quan' },
}

function dueWords(dueOn: string, today: string): string {
  const left = workingDaysBetween(today, toVietnamDay(dueOn), vietnamCalendar)
  if (left < 0) return `${formatDay(dueOn)} (đã quá ${-left} ngày làm việc)`
  return `${formatDay(dueOn)} (còn ${left} ngày làm việc)`
}

/** What the holder of a code may know: where the question stands, and the answer when there is one. */
export function FollowResult({ question, today }: { question: Question; today: string }) {
  const { tone, words } = states[question.state]
  const isOpen = question.state === 'received' || question.state === 'assigned'
  return (
    <section className="block narrow" aria-labelledby="ket-qua">
      <header>
        <h2 id="ket-qua">{question.title}</h2>
      </header>
      <p>
        <Chip tone={tone}>{words}</Chip>
      </p>
      <Facts
        facts={[
          { label: 'Tiếp nhận', value: question.receivedAt && <Time at={question.receivedAt} /> },
          { label: 'Đơn vị trả lời', value: question.unit },
          {
            label: 'Hạn trả lời',
            value: isOpen && question.dueOn ? dueWords(question.dueOn, today) : null,
          },
          { label: 'Lý do gia hạn', value: isOpen ? question.extension?.reason : null },
          { label: 'Trả lời', value: question.answeredAt && <Time at={question.answeredAt} /> },
          { label: 'Căn cứ pháp lý', value: isOpen ? null : question.legalBasis },
        ]}
      />
      {!isOpen && <RichText data={question.answer} />}
    </section>
  )
}
