import { expect, it } from 'vitest'
import { formatDay, formatLongDay, formatTime, toVietnamDay } from '@/lib/formatDate'
import { formatBytes, formatNumber } from '@/lib/formatNumber'

it('writes days, times and numbers as officials do', () => {
  expect(formatDay('2026-11-17T17:30:00Z')).toBe('18/11/2026')
  expect(formatLongDay('2026-11-23T05:00:00Z')).toBe('Thứ Hai, 23/11/2026')
  expect(formatTime('2026-11-23T01:12:00Z')).toBe('8 giờ 12 phút')
  expect(formatTime('2026-11-22T19:00:00Z')).toBe('2 giờ')
  expect(toVietnamDay('2026-11-23T17:00:00Z')).toBe('2026-11-24')
  expect([formatNumber(1284), formatNumber(91.5)]).toEqual(['1.284', '91,5'])
  expect([formatBytes(740), formatBytes(86_400), formatBytes(1_240_000)]).toEqual([
    '740 B',
    '86 KB',
    '1,2 MB',
  ])
})
