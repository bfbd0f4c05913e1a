import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { claimInMongo } from './mongodb/claims'

/**
 * Before asking whether something is free that no index keeps unique: of saves that claim the same key at the
 * same time one goes on, the others are repeated and see what it took. On SQLite saves take turns anyway.
 */
export async function claim(req: PayloadRequest, key: string): Promise<void> {
  if (env.databaseUrl) await claimInMongo(req, key)
}
