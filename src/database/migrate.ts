import type { Migration, Payload } from 'payload'
import { env } from '@/env'
import { lackingInMongo, migrateMongo } from './mongodb/migrate'
import { pendingMigrations } from './pendingMigrations'

/** Brings the database up to date: schema, indexes, data. Safe to repeat. Returns what was done, where it is known. */
export async function migrate(payload: Payload): Promise<string[]> {
  if (env.databaseUrl) return migrateMongo(payload)
  const { prodMigrations } = payload.db as { prodMigrations?: Migration[] }
  await payload.db.migrate({ migrations: prodMigrations })
  return []
}

/**
 * Ends a server in production that would work on a database which is not up to date, with a sentence that says
 * what to do. A SQLite file is brought up to date by the server itself, the only one that may.
 */
export async function requireMigrated(payload: Payload): Promise<void> {
  if (!env.databaseUrl || !env.isProduction) return
  const lacking = await lackingInMongo(payload)
  if (lacking.length === 0) return
  payload.logger.error(
    `Cơ sở dữ liệu chưa được cập nhật (${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ', …' : ''}). Hãy chạy npm run migrate trước.`,
  )
  process.exit(1)
}

/** Opens a SQLite file whose schema is the running server's to change; it must be this version's already. */
export async function connectBesideServer(payload: Payload): Promise<void> {
  const db = payload.db as Payload['db'] & { prodMigrations?: Migration[] }
  const wanted = db.prodMigrations ?? []
  db.prodMigrations = undefined
  await db.connect?.()
  if ((await pendingMigrations(payload, wanted)).length > 0)
    throw new Error('Máy chủ đang chạy một phiên bản cũ hơn. Hãy khởi động lại máy chủ trước.')
}
