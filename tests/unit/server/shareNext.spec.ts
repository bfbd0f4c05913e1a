import { expect, it } from 'vitest'
import { createShareNext } from '@/server/pages/shareNext'

it('those who ask while work is under way share what is begun after it, never what was begun before', async () => {
  const shareNext = createShareNext<number>()
  let goOn = () => undefined as void
  const held = new Promise<void>((resolve) => (goOn = resolve))
  let begun = 0
  const work = async () => {
    const number = (begun += 1)
    await held
    return number
  }
  const first = shareNext('a', work)
  const later = Array.from({ length: 20 }, () => shareNext('a', work))
  const other = shareNext('b', work)
  expect(begun).toBe(2)
  goOn()
  expect(await first).toBe(1)
  expect(new Set(await Promise.all(later))).toEqual(new Set([3]))
  expect(await other).toBe(2)
  expect(await shareNext('a', work)).toBe(4)
})

it('work that failed keeps nobody from the next', async () => {
  const shareNext = createShareNext<string>()
  const failing = shareNext('a', () => Promise.reject(new Error('hỏng')))
  const next = shareNext('a', async () => 'xong')
  await expect(failing).rejects.toThrow('hỏng')
  expect(await next).toBe('xong')
})
