import type { PayloadRequest } from 'payload'
import type { Lease, LeaseStore } from '@/database/lease'
import { isDuplicate, leasesIn, nativeDb, sessionOf, timeOf } from './native'

const later = (time: Date, seconds: number) => new Date(time.getTime() + seconds * 1000)

const sessionFor = (req: PayloadRequest | undefined) => (req ? sessionOf(req) : undefined)

export const leasesInMongo: LeaseStore = {
  async take(payload, { key, owner, seconds }) {
    const now = await timeOf(nativeDb(payload))
    try {
      const taken = await leasesIn(payload).findOneAndUpdate(
        { _id: key, expiresAt: { $lt: now } },
        {
          $set: { owner, expiresAt: later(now, seconds), updatedAt: now },
          $inc: { token: 1 },
          $setOnInsert: { createdAt: now, runs: 0 },
        },
        { upsert: true, returnDocument: 'after' },
      )
      return taken?.token ?? null
    } catch (error) {
      // Somebody else holds it: the upsert met the key.
      if (isDuplicate(error)) return null
      throw error
    }
  },
  async renew(payload, { key, owner, token }: Lease, seconds, req) {
    const now = await timeOf(nativeDb(payload))
    const { matchedCount } = await leasesIn(payload).updateOne(
      { _id: key, owner, token },
      { $set: { expiresAt: later(now, seconds), updatedAt: now } },
      { session: await sessionFor(req) },
    )
    return matchedCount === 1
  },
  async giveBack(payload, { key, owner, token }, isDone) {
    const now = await timeOf(nativeDb(payload))
    await leasesIn(payload).updateOne(
      { _id: key, owner, token },
      {
        $set: { expiresAt: new Date(0), updatedAt: now, ...(isDone ? { lastRunAt: now } : {}) },
        $inc: { runs: isDone ? 1 : 0 },
      },
    )
  },
}
