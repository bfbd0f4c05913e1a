import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Migration, Payload } from 'payload'
import { giveLeaseBack, takeLease, type Lease } from '@/database/lease'
import { pendingMigrations } from '@/database/pendingMigrations'
import { bringIndexes, wantedIndexes } from './indexes'
import { nativeDb } from './native'

/** Changes of data that this release needs, oldest first; each runs once, in a transaction. */
export const migrations: Migration[] = []

/** Longer than building an index on a large collection takes. */
const leaseSeconds = 3600

async function takeLeaseInTime(payload: Payload): Promise<Lease> {
  const owner = randomUUID()
  for (let second = 0; second < leaseSeconds; second += 1) {
    const lease = await takeLease(payload, { key: 'migrate', owner, seconds: leaseSeconds })
    if (lease) return lease
    await setTimeout(1000)
  }
  throw new Error('Một tiến trình khác đang cập nhật cơ sở dữ liệu và chưa xong.')
}

/** Safe to repeat, and one process at a time. Returns what was done, a line each. */
export async function migrateMongo(payload: Payload): Promise<string[]> {
  const lease = await takeLeaseInTime(payload)
  let isDone = false
  try {
    const pending = await pendingMigrations(payload, migrations)
    await payload.db.migrate({ migrations })
    const indexes = await bringIndexes(payload)
    isDone = true
    return [...pending, ...indexes]
  } finally {
    await giveLeaseBack(payload, lease, isDone)
  }
}

/** What `npm run migrate` would still do: names of migrations and of indexes. */
export async function lackingInMongo(payload: Payload): Promise<string[]> {
  const db = nativeDb(payload)
  const lacking = await pendingMigrations(payload, migrations)
  for (const [name, wanted] of wantedIndexes(payload)) {
    const present = await db
      .collection(name)
      .indexes()
      .catch(() => [])
    const names = new Set(present.map((index) => index.name))
    for (const { options } of wanted)
      if (!names.has(options.name)) lacking.push(`${name}.${options.name}`)
  }
  return lacking
}
