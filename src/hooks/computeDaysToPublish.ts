import type { CollectionBeforeChangeHook } from 'payload'
import { toVietnamDay } from '@/lib/formatDate'
import { workingDaysBetween } from '@/lib/workingDays'
import { vietnamCalendar } from '@/obligations/holidays'

/** Working days from issue to first publication, kept on the document so that the audit can count. */
export const computeDaysToPublish: CollectionBeforeChangeHook = ({ data }) => {
  const { issuedOn, publishedAt } = data
  const daysToPublish =
    issuedOn && publishedAt
      ? workingDaysBetween(toVietnamDay(issuedOn), toVietnamDay(publishedAt), vietnamCalendar)
      : null
  return { ...data, daysToPublish }
}
