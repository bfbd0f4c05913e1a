import type { Migration, Payload } from 'payload'
import { env } from '@/env'

/** Brings a SQLite file up to date with the adapter's migrations; MongoDB needs no schema. */
export async function migrate(payload: Payload): Promise<void> {
  if (env.databaseUrl) return
  const { prodMigrations } = payload.db as { prodMigrations?: Migration[] }
  await payload.db.migrate({ migrations: prodMigrations })
}
