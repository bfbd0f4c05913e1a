import type { Day } from '@/lib/formatDate'
import type { Calendar } from '@/lib/workingDays'

/**
 * Week days off and working Saturdays of each year: Labour Code 45/2019, Articles 111 and 112; swaps by the
 * yearly notices of the ministry in charge (2024: 5015/TB-LĐTBXH; 2025: 6150/TB-BLĐTBXH); 24 November by
 * Resolution 28/2026/QH16, Article 2. 2011 and 2012 follow from the rules of their day.
 */
const years: Record<number, { off: string; makeUp?: string }> = {
  2011: { off: '01-03 02-02 02-03 02-04 02-07 04-12 05-02 05-03 09-02' },
  2012: { off: '01-02 01-23 01-24 01-25 01-26 04-02 04-30 05-01 09-03' },
  2024: {
    off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    makeUp: '05-04',
  },
  2025: {
    off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    makeUp: '04-26',
  },
  2026: {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    makeUp: '01-10 08-22',
  },
  2027: { off: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24' },
}

const daysOf = (list: 'off' | 'makeUp'): Day[] =>
  Object.entries(years).flatMap(([year, days]) =>
    (days[list] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((day) => `${year}-${day}`),
  )

/** The calendar of state agencies. Years without a table know only week ends: see knowsYear. */
export const vietnamCalendar: Calendar = {
  holidays: new Set(daysOf('off')),
  makeUpDays: new Set(daysOf('makeUp')),
}

export const knowsYear = (year: number): boolean => year in years
