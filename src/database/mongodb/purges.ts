import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Purge } from '@/cache/purge'
import { nativeDb, purgesIn, sessionOf, timeOf } from './native'

/** In the transaction of what was changed, so that nobody hears of it before it can be read. */
export async function announceInMongo(req: PayloadRequest, { hosts, sites }: Purge): Promise<void> {
  const db = nativeDb(req.payload)
  const purge = { _id: randomUUID(), at: await timeOf(db), hosts, sites }
  await purgesIn(db).insertOne(purge, { session: await sessionOf(req) })
}
