import { describe, expect, it } from 'vitest'
import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  rollForward,
  shiftDay,
  workingDaysBetween,
} from '@/lib/workingDays'
import { knowsYear, vietnamCalendar as calendar } from '@/obligations/holidays'

describe('the calendar of state agencies', () => {
  it.each([
    ['2026-01-02', false, 'a swapped day off'],
    ['2026-01-10', true, 'the Saturday that makes up for it'],
    ['2026-02-17', false, 'the first day of Tết'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-04-26', false, 'Hùng Kings on a Sunday'],
    ['2026-04-27', false, 'the Monday in its lieu'],
    ['2026-08-22', true, 'a Saturday worked for 31 August'],
    ['2026-08-31', false, 'the day swapped with it'],
    ['2026-11-23', true, 'the day before Culture Day'],
    ['2026-11-24', false, 'Culture Day'],
    ['2024-04-29', false, 'a swap in 2024'],
    ['2024-05-04', true, 'its Saturday'],
    ['2027-05-03', false, 'in lieu of Saturday 1 May'],
    ['2026-11-21', false, 'a Saturday'],
  ])('%s: %s (%s)', (day, isWorking) => {
    expect(isWorkingDay(day, calendar)).toBe(isWorking)
  })

  it('has as many working days in a year as the official notices', () => {
    const count = (year: number) =>
      workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar)
    expect([2024, 2025, 2026, 2027].map(count)).toEqual([251, 250, 249, 249])
    expect(knowsYear(2030)).toBe(false)
  })
})

describe('deadlines', () => {
  it('do not count the first day', () => {
    expect(addWorkingDays('2026-11-16', 2, calendar)).toBe('2026-11-18')
  })

  it('reach over Tết', () => {
    expect(addWorkingDays('2026-02-13', 1, calendar)).toBe('2026-02-23')
    expect(workingDaysBetween('2026-02-13', '2026-02-23', calendar)).toBe(1)
  })

  it('reach over the end of a year', () => {
    expect(addWorkingDays('2025-12-31', 1, calendar)).toBe('2026-01-05')
  })

  it('count backwards too', () => {
    expect(addWorkingDays('2026-02-23', -1, calendar)).toBe('2026-02-13')
    expect(workingDaysBetween('2026-02-23', '2026-02-13', calendar)).toBe(-1)
  })

  it('in calendar days roll on from a day of rest', () => {
    expect(rollForward('2026-02-14', calendar)).toBe('2026-02-23')
    expect(addCalendarDays('2026-11-14', 10, calendar)).toBe('2026-11-25')
  })

  it('are undone by counting, from every day of three years', () => {
    for (let day = '2024-12-01'; day < '2027-12-01'; day = shiftDay(day, 1))
      for (const n of [1, 2, 5, 15])
        expect(workingDaysBetween(day, addWorkingDays(day, n, calendar), calendar)).toBe(n)
  })
})
