import type { Day } from './formatDate'

export type Calendar = {
  /** Week days on which the state rests: holidays, days in lieu, swapped days. */
  holidays: ReadonlySet<Day>
  /** Saturdays and Sundays on which it works instead. */
  makeUpDays: ReadonlySet<Day>
}

const dayInMs = 86_400_000
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10)

/** Calendar arithmetic; n may be negative. */
export const shiftDay = (day: Day, n: number): Day => toDay(Date.parse(day) + n * dayInMs)

export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  if (calendar.makeUpDays.has(day)) return true
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day)
}

/** A last day that is a day of rest moves to the next working day (Civil Code 91/2015, Article 148, clause 5). */
export function rollForward(day: Day, calendar: Calendar): Day {
  let last = day
  while (!isWorkingDay(last, calendar)) last = shiftDay(last, 1)
  return last
}

/**
 * The n-th working day after `start`, or before it when n is negative; the first day is not counted
 * (Civil Code 91/2015, Article 147, clauses 2 and 3).
 */
export function addWorkingDays(start: Day, n: number, calendar: Calendar): Day {
  const step = n < 0 ? -1 : 1
  let day = start
  for (let left = Math.abs(n); left > 0;) {
    day = shiftDay(day, step)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The n-th calendar day after `start`, moved on if it is a day of rest. */
export const addCalendarDays = (start: Day, n: number, calendar: Calendar): Day =>
  rollForward(shiftDay(start, n), calendar)

/** Working days after `start` up to and including `end`; negative when `end` comes first. */
export function workingDaysBetween(start: Day, end: Day, calendar: Calendar): number {
  if (end < start) return -workingDaysBetween(end, start, calendar)
  let count = 0
  for (let day = start; day < end;) {
    day = shiftDay(day, 1)
    if (isWorkingDay(day, calendar)) count += 1
  }
  return count
}
