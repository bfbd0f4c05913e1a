import type { Migration, Payload } from 'payload'
import { env } from '@/env'
import { migrations } from './migrations'

/** Brings a SQLite file up to date; MongoDB needs no schema. */
export async function migrate(payload: Payload): Promise<void> {
  if (env.databaseUrl) return
  // The generated files type their arguments by the adapter, the caller by Payload.
  await payload.db.migrate({ migrations: migrations as Migration[] })
}
