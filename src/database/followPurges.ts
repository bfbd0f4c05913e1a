import type { Purge } from '@/cache/purge'
import { env } from '@/env'

/** Has `letGo` called with what other processes, and this one, purge; on SQLite there are no others. */
export async function followPurges(letGo: (stale: Purge) => Promise<void>): Promise<void> {
  if (!env.databaseUrl) return
  const { followInMongo, openDb } = await import('./mongodb/followPurges')
  followInMongo(openDb(env.databaseUrl), letGo)
}
