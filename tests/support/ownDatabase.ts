import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'

/** Each test file gets a database of its own, before the environment is read. */
const dataDir = mkdtempSync(join(tmpdir(), 'portal28-'))
process.env.DATA_DIR = dataDir
delete process.env.DATABASE_URL
if (inject('database') === 'mongodb') {
  const server = new URL(process.env.TEST_MONGODB_URL ?? '')
  server.pathname = `/portal28-test-${randomUUID().slice(0, 8)}`
  process.env.DATABASE_URL = server.href
}

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
