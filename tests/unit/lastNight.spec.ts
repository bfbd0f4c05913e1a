import { expect, it } from 'vitest'
import { lastNight } from '@/jobs'

it.each([
  ['an hour after midnight', '2026-11-25T18:00:00Z', '2026-11-24T19:00:00.000Z'],
  ['at two in the morning', '2026-11-25T19:00:00Z', '2026-11-25T19:00:00.000Z'],
  ['in the evening', '2026-11-26T13:00:00Z', '2026-11-25T19:00:00.000Z'],
])('%s in Vietnam the night’s work is due since the last two o’clock', (_, now, night) => {
  expect(lastNight(new Date(now)).toISOString()).toBe(night)
})
