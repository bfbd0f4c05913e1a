import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createClient, type Transaction } from '@libsql/client'
import { env } from '@/env'

export type RunningServer = { pid: number; port: number; secret: string }

const held = new Set<Transaction>()

const noteFile = () => resolve(env.dataDir, 'server.json')

/**
 * SQLite allows one process: a second writer can lose what the first one wrote. The lock is an open
 * transaction on a file of its own, so the system frees it even when the process is killed.
 * Returns null when another process holds it. On MongoDB there is nothing to lock.
 */
export async function lockDatabase(): Promise<(() => void) | null> {
  if (env.databaseUrl) return () => undefined
  mkdirSync(env.dataDir, { recursive: true })
  const client = createClient({ url: `file:${resolve(env.dataDir, 'lock.db')}` })
  try {
    await client.execute('PRAGMA busy_timeout = 0')
    const transaction = await client.transaction('write')
    await transaction.execute('CREATE TABLE IF NOT EXISTS held (pid INTEGER)')
    // Kept reachable: a transaction that is collected as garbage lets go of its lock.
    held.add(transaction)
    return () => {
      held.delete(transaction)
      transaction.close()
      client.close()
    }
  } catch {
    client.close()
    return null
  }
}

/** Tells the command-line tools where the server that holds the SQLite file listens; beside others they need none. */
export function announceServer(server: RunningServer): () => void {
  if (env.databaseUrl) return () => undefined
  writeFileSync(noteFile(), JSON.stringify(server), { mode: 0o600 })
  return () => rmSync(noteFile(), { force: true })
}

export function findServer(): RunningServer | null {
  try {
    return JSON.parse(readFileSync(noteFile(), 'utf8'))
  } catch {
    return null
  }
}
