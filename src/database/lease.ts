import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { env } from '@/env'

type Lease = { key: string; owner: string; seconds: number }

type SqliteDb = {
  client: {
    execute(statement: { sql: string; args: unknown[] }): Promise<{ rowsAffected: number }>
  }
}
type MongoDb = {
  collections: {
    leases: {
      collection: {
        findOneAndUpdate: (...args: unknown[]) => Promise<unknown>
        updateOne: (...args: unknown[]) => Promise<unknown>
      }
    }
  }
}

async function takeInSqlite(payload: Payload, { key, owner, seconds }: Lease): Promise<boolean> {
  // Which adapter runs is decided by the same variable in adapter.ts.
  const { client } = payload.db as unknown as SqliteDb
  const now = new Date()
  const expires = new Date(now.getTime() + seconds * 1000).toISOString()
  const { rowsAffected } = await client.execute({
    sql: `INSERT INTO leases (id, key, owner, token, expires_at, created_at, updated_at)
          VALUES (?, ?, ?, 1, ?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, token = token + 1,
            expires_at = excluded.expires_at, updated_at = excluded.updated_at
          WHERE leases.owner = excluded.owner OR leases.expires_at < excluded.updated_at`,
    args: [uuidv7(), key, owner, expires, now.toISOString(), now.toISOString()],
  })
  return rowsAffected === 1
}

async function takeInMongo(payload: Payload, { key, owner, seconds }: Lease): Promise<boolean> {
  const { collection } = (payload.db as unknown as MongoDb).collections.leases
  const now = new Date()
  try {
    const lease = await collection.findOneAndUpdate(
      { key, $or: [{ owner }, { expiresAt: { $lt: now } }] },
      {
        $set: { owner, expiresAt: new Date(now.getTime() + seconds * 1000), updatedAt: now },
        $inc: { token: 1 },
        $setOnInsert: { _id: uuidv7(), createdAt: now },
      },
      { upsert: true, returnDocument: 'after' },
    )
    return lease !== null
  } catch (error) {
    // Somebody else holds it: the upsert met the unique key.
    if (error instanceof Error && 'code' in error && error.code === 11000) return false
    throw error
  }
}

/** True for one owner at a time, until it is given back or its time is over; a single atomic operation. */
export const takeLease = (payload: Payload, lease: Lease): Promise<boolean> =>
  env.databaseUrl ? takeInMongo(payload, lease) : takeInSqlite(payload, lease)

/** Ends the owner's own lease and notes that the work was done. */
export async function returnLease(payload: Payload, { key, owner }: Omit<Lease, 'seconds'>) {
  const now = new Date().toISOString()
  await payload.update({
    collection: 'leases',
    where: { and: [{ key: { equals: key } }, { owner: { equals: owner } }] },
    data: { expiresAt: now, lastRunAt: now },
    depth: 0,
  })
}
