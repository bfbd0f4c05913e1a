import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { purge } from '@/cache/purge'
import { createMemory } from '@/cache/remember'

const away = () => Promise.reject(new Error('The database is away.'))

it('an answer is asked for once, and nothing is not kept', async () => {
  const remember = createMemory()
  let asked = 0
  const count = async () => (asked += 1)
  expect(await Promise.all([remember('a', 'k', count), remember('a', 'k', count)])).toEqual([1, 1])
  expect(await remember('a', 'none', async () => null)).toBeNull()
  expect(await remember('a', 'none', count)).toBe(2)
})

it('an answer past its time stands in while the database is away, a purged one does not', async () => {
  const remember = createMemory({ keepMs: 10 })
  await remember('a', 'k', async () => 'old')
  await setTimeout(30)
  expect(await remember('a', 'k', away)).toBe('old')
  expect(await remember('a', 'k', async () => 'new')).toBe('new')
  await purge({ hosts: ['a'], sites: [] })
  await expect(remember('a', 'k', away)).rejects.toThrow('away')
})
