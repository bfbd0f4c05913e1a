import { setTimeout } from 'node:timers/promises'
import { MongoClient, type Db } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { toVietnamDay } from '@/lib/formatDate'
import { startProcess, type PortalProcess } from '../support/process'

const place = inject('portal')
const needs = '(needs a database of several processes)'
const hasSeveral = inject('database') === 'mongodb'

let client: MongoClient
let db: Db
beforeAll(async () => {
  if (!hasSeveral || !place.databaseUrl) return
  client = await MongoClient.connect(place.databaseUrl)
  db = client.db()
})
afterAll(() => client?.close())

describe.skipIf(!hasSeveral)(`the nightly audit ${needs}`, () => {
  type LeaseRow = { _id: string; owner: string; token: number; runs: number; expiresAt: Date }
  const leases = () => db.collection<LeaseRow>('leases')
  const lease = async () => (await leases().findOne({ _id: 'auditSites' }))!

  const reports = () =>
    db.collection<{ site: string; asOf: string; finishedAt: Date }>('audit-reports')
  const longAgo = new Date(0)
  /** Sites whose report of today the night's work has still to renew. */
  const left = async () => {
    const asOf = toVietnamDay(new Date())
    const done = await reports().distinct('site', { asOf, finishedAt: { $gt: longAgo } })
    return (await db.collection('sites').countDocuments()) - done.length
  }

  /** As if the night's work had not been done. */
  async function makeDue() {
    await reports().updateMany({}, { $set: { finishedAt: longAgo } })
    await leases().updateOne({ _id: 'auditSites' }, { $set: { lastRunAt: longAgo } })
  }

  /** Lets a lease's time be over without a minute of waiting. */
  const passTime = () =>
    leases().updateOne({ _id: 'auditSites' }, { $set: { expiresAt: longAgo } }, { maxTimeMS: 3000 })

  const isHeldBy = ({ owner, expiresAt }: LeaseRow, { pid }: PortalProcess) =>
    owner.includes(`/${pid}/`) && expiresAt > new Date()

  /** Holds between two sites: in the middle of a write the database itself would wait for the sleeper. */
  const passesTime = () =>
    passTime().then(
      () => true,
      () => false,
    )

  /** Starts processes until one is caught at the audit, which its first tick begins; then does that to it. */
  async function catchHolder(deed: 'SIGKILL' | 'SIGSTOP') {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await makeDue()
      const all = await left()
      const { runs } = await lease()
      const holder = await startProcess(place, { waits: false })
      while ((await left()) === all && (await lease()).runs === runs) await setTimeout(3)
      holder.signal(deed)
      const caught = await lease()
      if (isHeldBy(caught, holder) && (await left()) > 1 && (await passesTime()))
        return { holder, caught }
      await holder.stop()
    }
    throw new Error('No process was caught at the audit.')
  }

  const doubled = () =>
    reports()
      .aggregate([
        { $group: { _id: { site: '$site', asOf: '$asOf' }, count: { $sum: 1 } } },
        { $match: { count: { $gt: 1 } } },
      ])
      .toArray()

  it.each([
    ['was killed', 'SIGKILL'],
    ['only slept past its time', 'SIGSTOP'],
  ] as const)(
    `is done once by another when its holder %s ${needs}`,
    async (_, deed) => {
      const { holder, caught } = await catchHolder(deed)
      const successor = await startProcess(place)
      try {
        await expect
          .poll(async () => (await lease()).runs, { timeout: 90_000 })
          .toBe(caught.runs + 1)
        const done = await lease()
        expect(done.token).toBeGreaterThan(caught.token)
        expect(done.owner).not.toBe(caught.owner)
        expect(await left()).toBe(0)
        const finished = await reports().find().sort({ _id: 1 }).toArray()
        if (deed === 'SIGSTOP') {
          holder.signal('SIGCONT')
          await expect.poll(() => holder.output(), { timeout: 60_000 }).toContain('has passed')
        }
        expect(await reports().find().sort({ _id: 1 }).toArray()).toEqual(finished)
        expect((await lease()).runs).toBe(caught.runs + 1)
        expect(await doubled()).toEqual([])
      } finally {
        await Promise.all([holder.stop(), successor.stop()])
      }
    },
    300_000,
  )
})
