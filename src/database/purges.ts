import type { Payload, PayloadRequest } from 'payload'
import { purge, type Purge } from '@/cache/purge'
import { env } from '@/env'
import { announceInMongo, followInMongo } from './mongodb/purges'

/** Purges the caches of this process now, and those of the others within a second of the commit. */
export async function purgeEverywhere(req: PayloadRequest, stale: Purge): Promise<void> {
  if (env.databaseUrl) await announceInMongo(req, stale)
  await purge(stale)
}

/** Lets this process hear what others purge; on SQLite there are no others. */
export function followPurges(payload: Payload): void {
  if (env.databaseUrl) followInMongo(payload, purge)
}
