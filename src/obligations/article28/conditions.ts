import type { Where } from 'payload'
import { shiftDay, addWorkingDays } from '@/lib/workingDays'
import type { Circumstances } from '@/obligations/rule'

export const published: Where = { _status: { equals: 'published' } }

export const all = (...conditions: Where[]): Where => ({ and: conditions })

/** An empty column: dates, numbers and relations. */
export const lacks = (field: string): Where => ({ [field]: { exists: false } })

/** An empty text. */
export const lacksText = (field: string): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { equals: '' } }],
})

/** The first moment of a day in Vietnam. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()

export const before = (field: string, day: string): Where => ({
  [field]: { less_than: startOf(day) },
})

export const since = (field: string, day: string): Where => ({
  [field]: { greater_than_equal: startOf(day) },
})

/** Documents of the last year: older ones were issued before anybody counted. */
const ofLastYear = ({ asOf }: Circumstances): Where => since('issuedOn', shiftDay(asOf, -365))

export const ownOfLastYear = (circumstances: Circumstances): Where =>
  all(published, ofLastYear(circumstances), { issuer: { in: circumstances.agencyNames } })

export const othersOfLastYear = (circumstances: Circumstances): Where =>
  all(published, ofLastYear(circumstances), { issuer: { not_in: circumstances.agencyNames } })

export const publishedAfter = (workingDays: number) => (): Where => ({
  daysToPublish: { greater_than: workingDays },
})

/** More than n working days have gone by since the field's day. */
export const olderThanWorkingDays = (
  field: string,
  n: number,
  { asOf, calendar }: Circumstances,
): Where => before(field, addWorkingDays(asOf, -n, calendar))
