import type { PayloadRequest } from 'payload'
import { purge, type Purge } from '@/cache/purge'
import { env } from '@/env'
import { afterCommit } from './mongodb/afterCommit'
import { announceInMongo } from './mongodb/purges'

/** Purges the caches of this process before the save is answered, and those of the others within a second of it. */
export async function purgeEverywhere(req: PayloadRequest, stale: Purge): Promise<void> {
  if (!env.databaseUrl) return purge(stale)
  await announceInMongo(req, stale)
  await afterCommit(req, () => purge(stale))
}
