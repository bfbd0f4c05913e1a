import { expect, it } from 'vitest'
import { createSharedWork } from '@/server/pages/shareWork'

/** Work that goes on when told to, and says of each piece its number and whether it was current at its end. */
function heldWork() {
  let goOn = () => undefined as void
  const held = new Promise<void>((resolve) => (goOn = resolve))
  let begun = 0
  return {
    goOn,
    begun: () => begun,
    work: async (isCurrent: () => boolean) => {
      const number = (begun += 1)
      await held
      return { number, isCurrent: isCurrent() }
    },
  }
}

it('those who ask while work is under way share it', async () => {
  const { share } = createSharedWork<{ number: number; isCurrent: boolean }>()
  const { work, goOn, begun } = heldWork()
  const all = [share('a', work), share('a', work), share('b', work)]
  expect(begun()).toBe(2)
  goOn()
  expect((await Promise.all(all)).map(({ number }) => number)).toEqual([1, 1, 2])
  expect((await share('a', work)).number).toBe(3)
})

it('what is outdated goes to nobody who asks later: they share what is begun after it', async () => {
  const { share, outdate } = createSharedWork<{ number: number; isCurrent: boolean }>()
  const { work, goOn, begun } = heldWork()
  const first = share('a', work)
  const other = share('b', work)
  outdate((key) => key === 'a')
  const later = Array.from({ length: 20 }, () => share('a', work))
  expect(begun()).toBe(2)
  goOn()
  expect(await first).toEqual({ number: 1, isCurrent: false })
  expect(await other).toEqual({ number: 2, isCurrent: true })
  const shared = await Promise.all(later)
  expect(new Set(shared.map(({ number }) => number))).toEqual(new Set([3]))
  expect(shared[0]?.isCurrent).toBe(true)
})

it('work that failed keeps nobody from the next', async () => {
  const { share, outdate } = createSharedWork<string>()
  const failing = share('a', () => Promise.reject(new Error('hỏng')))
  outdate(() => true)
  const next = share('a', async () => 'xong')
  await expect(failing).rejects.toThrow('hỏng')
  expect(await next).toBe('xong')
})
