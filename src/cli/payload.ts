import config from '@payload-config'
import { getPayload } from 'payload'
import { connectBesideServer, migrate } from '@/database/migrate'
import { env } from '@/env'
import { findServer, lockDatabase, type RunningServer } from '@/database/serverLock'

export type Database =
  | {
      isServed: false
      payload: Awaited<ReturnType<typeof getPayload>>
      /** What was done to bring it up to date. */
      migrated: string[]
      close: () => Promise<void>
    }
  | { isServed: true; server: RunningServer }

/** Opens the database, or finds the server that holds it: SQLite bears one process only. */
export async function openDatabase(): Promise<Database> {
  const unlock = await lockDatabase()
  if (!unlock) {
    const server = findServer()
    if (server) return { isServed: true, server }
    throw new Error(
      `Cơ sở dữ liệu trong ${env.dataDir} đang được một lệnh khác dùng. Hãy đợi lệnh ấy xong.`,
    )
  }
  const payload = await getPayload({ config, disableOnInit: true })
  const migrated = await migrate(payload)
  const close = async () => {
    await payload.destroy()
    unlock()
  }
  return { isServed: false, payload, migrated, close }
}

/** Opens the database to read from it, beside a running server too: SQLite lets others read while one writes. */
export async function openForReading() {
  const database = await openDatabase()
  if (!database.isServed) return database
  const payload = await getPayload({ config, disableOnInit: true, disableDBConnect: true })
  await connectBesideServer(payload)
  return { payload, close: () => payload.destroy() }
}

/** Hands work over to the running server, by loopback. */
export async function askServer<T>({ port, secret }: RunningServer, path: string, body: unknown) {
  const response = await fetch(`http://127.0.0.1:${port}/internal/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`Máy chủ trả lời ${response.status}: ${await response.text()}`)
  // The server's own endpoints answer with what the caller asks for.
  return (await response.json()) as T
}
