import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from 'payload'
import { env } from '@/env'

const migrationDir = resolve('src/database/migrations')

async function sqlite(): Promise<Config['db']> {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { addListIndexes, dropPoorIndexes } = await import('./sqliteIndexes')
  const { migrations } = await import('./migrations')
  mkdirSync(env.dataDir, { recursive: true })
  return sqliteAdapter({
    client: { url: `file:${resolve(env.dataDir, 'portal28.db')}` },
    wal: { synchronous: 'NORMAL', journalSizeLimit: 64 << 20 },
    busyTimeout: 15_000,
    idType: 'uuidv7',
    blocksAsJSON: true,
    push: false,
    beforeSchemaInit: [dropPoorIndexes],
    afterSchemaInit: [addListIndexes],
    migrationDir,
    prodMigrations: env.isBuilding ? undefined : migrations,
  })
}

async function mongodb(url: string): Promise<Config['db']> {
  const adapter = await import('./mongodb/adapter')
  return adapter.mongodb(url)
}

/** The one place that decides where documents are kept: docs/decisions/0002. */
export const openAdapter = (): Promise<Config['db']> =>
  env.databaseUrl ? mongodb(env.databaseUrl) : sqlite()
