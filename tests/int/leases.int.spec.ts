import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { Payload } from 'payload'
import { giveLeaseBack, takeLease, writeUnderLease } from '@/database/lease'
import { migrate } from '@/database/migrate'
import { runTask, type Task } from '@/jobs/runTask'
import { closePortal, openPortal } from '../support/portal'

let payload: Payload
beforeAll(async () => {
  payload = await openPortal()
})
afterAll(() => closePortal(payload))

const topic = (title: string) => ({
  collection: 'topics' as const,
  data: { title, name: title } as never,
})
const topicsNamed = async (name: string) =>
  (await payload.count({ collection: 'topics', where: { name: { equals: name } } })).totalDocs

describe('a lease', () => {
  it('is one owner’s until it is given back', async () => {
    const lease = await takeLease(payload, { key: 'thu', owner: 'a' })
    expect(lease).not.toBeNull()
    expect(await takeLease(payload, { key: 'thu', owner: 'b' })).toBeNull()
    if (lease) await giveLeaseBack(payload, lease, true)
    expect(await takeLease(payload, { key: 'thu', owner: 'b' })).toMatchObject({ token: 2 })
  })

  it('goes to one of many who ask at once', async () => {
    const owners = Array.from({ length: 10 }, (_, index) => `p${index}`)
    const taken = await Promise.all(
      owners.map((owner) => takeLease(payload, { key: 'dua', owner })),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  it.skipIf(inject('database') === 'sqlite')(
    'is not taken early by a process whose clock is fast (needs a database of several processes)',
    async () => {
      await takeLease(payload, { key: 'gio', owner: 'a' })
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
      try {
        expect(await takeLease(payload, { key: 'gio', owner: 'b' })).toBeNull()
      } finally {
        vi.useRealTimers()
      }
    },
  )

  it('that has passed on refuses what its earlier holder still writes', async () => {
    const slept = await takeLease(payload, { key: 'ngu', owner: 'a', seconds: -1 })
    const next = await takeLease(payload, { key: 'ngu', owner: 'b' })
    if (!slept || !next) throw new Error('The lease was not to be had.')
    const write = (name: string) => (req?: object) => payload.create({ ...topic(name), req })
    await expect(writeUnderLease(payload, slept, write('Muộn'))).rejects.toThrow('passed')
    await writeUnderLease(payload, next, write('Kịp'))
    expect([await topicsNamed('Muộn'), await topicsNamed('Kịp')]).toEqual([0, 1])
  })
})

it('a task runs once, however many ask for it', async () => {
  let runs = 0
  const task: Task = {
    key: 'mot-lan',
    isDue: async () => {
      const { docs } = await payload.find({
        collection: 'leases',
        where: { id: { equals: 'mot-lan' } },
      })
      return !docs[0]?.lastRunAt
    },
    run: async () => (runs += 1),
  }
  const ask = (owner: number) => runTask(payload, task, `p${owner}`)
  await Promise.all(Array.from({ length: 5 }, (_, owner) => ask(owner)))
  await ask(6)
  expect(runs).toBe(1)
})

it('bringing the database up to date twice changes nothing the second time', async () => {
  expect(await migrate(payload)).toEqual([])
})
