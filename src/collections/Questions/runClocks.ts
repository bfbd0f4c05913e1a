import type { CollectionBeforeChangeHook } from 'payload'
import { toVietnamDay, toTimestamp } from '@/lib/formatDate'
import { addWorkingDays, workingDaysBetween } from '@/lib/workingDays'
import { vietnamCalendar } from '@/obligations/holidays'
import type { Question } from '@/payload-types'

/** Working days to answer or to give notice: Decree 43/2011, Article 17, clause 1, point đ. */
const workingDaysToAnswer = 15

/** Deadline, extension and answer of a question, in working days. */
export const runClocks: CollectionBeforeChangeHook<Question> = ({ data, originalDoc }) => {
  const now = new Date().toISOString()
  const receivedAt = data.receivedAt ?? originalDoc?.receivedAt ?? now
  const received = toVietnamDay(receivedAt)
  const lawful = toTimestamp(addWorkingDays(received, workingDaysToAnswer, vietnamCalendar))
  const isAnswered = data.state === 'answered' || data.state === 'outOfScope'
  const answeredAt = isAnswered ? (data.answeredAt ?? now) : null
  const isExtended = Boolean(data.extension?.dueOn)
  return {
    ...data,
    receivedAt,
    dueOn: data.extension?.dueOn ?? lawful,
    extension: {
      ...data.extension,
      noticedAt: isExtended ? (data.extension?.noticedAt ?? now) : null,
    },
    assignedAt: data.state === 'received' ? null : (data.assignedAt ?? now),
    answeredAt,
    daysToAnswer: answeredAt
      ? workingDaysBetween(received, toVietnamDay(answeredAt), vietnamCalendar)
      : null,
  }
}
