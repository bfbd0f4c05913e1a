import { Chip, type Tone } from '@/components/ui/Chip'
import { Time } from '@/components/ui/Time'
import { formatDay, toVietnamDay } from '@/lib/formatDate'
import { workingDaysBetween } from '@/lib/workingDays'
import { vietnamCalendar } from '@/obligations/holidays'
import type { Directive } from '@/payload-types'

type Task = NonNullable<Directive['tasks']>[number]

function stateOf({ state, dueOn, doneOn }: Task, today: string): { tone: Tone; words: string } {
  if (state === 'done')
    return { tone: 'good', words: doneOn ? `Xong ${formatDay(doneOn)}` : 'Đã xong' }
  if (!dueOn)
    return { tone: 'calm', words: state === 'inProgress' ? 'Đang thực hiện' : 'Chưa thực hiện' }
  const left = workingDaysBetween(today, toVietnamDay(dueOn), vietnamCalendar)
  if (toVietnamDay(dueOn) < today) return { tone: 'bad', words: `Quá hạn ${-left} ngày làm việc` }
  return { tone: 'warn', words: left === 0 ? 'Đến hạn hôm nay' : `Còn ${left} ngày làm việc` }
}

/** Who has to do what until when, and how it stands; cards on a phone. */
export function Tasks({ tasks, today }: { tasks: Task[]; today: string }) {
  if (tasks.length === 0) return null
  return (
    <section className="block">
      <header>
        <h2>Nhiệm vụ được giao</h2>
      </header>
      <table className="stack">
        <caption>Tình trạng tính đến hôm nay, {formatDay(`${today}T05:00:00Z`)}</caption>
        <thead>
          <tr>
            <th>Nội dung</th>
            <th>Đơn vị chủ trì</th>
            <th>Hạn</th>
            <th>Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task, index) => {
            const { tone, words } = stateOf(task, today)
            return (
              <tr key={task.id ?? index}>
                <th scope="row">
                  {task.what}
                  {task.result && <div className="muted">Kết quả: {task.result}</div>}
                </th>
                <td data-label="Chủ trì">{task.leadUnit}</td>
                <td data-label="Hạn">{task.dueOn ? <Time at={task.dueOn} /> : 'Không ghi'}</td>
                <td data-label="Tình trạng">
                  <Chip tone={tone}>{words}</Chip>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
