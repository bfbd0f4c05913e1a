import type { Client } from '@libsql/client'
import type { Payload } from 'payload'
import type { LeaseStore } from './lease'

// Which adapter runs is decided by the same variable in adapter.ts.
const clientOf = (payload: Payload) => (payload.db as unknown as { client: Client }).client

const after = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()

export const leasesInSqlite: LeaseStore = {
  async take(payload, { key, owner, seconds }) {
    const now = new Date().toISOString()
    const { rows } = await clientOf(payload).execute({
      sql: `INSERT INTO leases (id, owner, token, runs, expires_at, created_at, updated_at)
            VALUES (?, ?, 1, 0, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, token = token + 1,
              expires_at = excluded.expires_at, updated_at = excluded.updated_at
            WHERE leases.expires_at < excluded.updated_at
            RETURNING token`,
      args: [key, owner, after(seconds), now, now],
    })
    return rows[0] ? Number(rows[0].token) : null
  },
  async renew(payload, { key, owner, token }, seconds) {
    const { rowsAffected } = await clientOf(payload).execute({
      sql: `UPDATE leases SET expires_at = ?, updated_at = ? WHERE id = ? AND owner = ? AND token = ?`,
      args: [after(seconds), new Date().toISOString(), key, owner, token],
    })
    return rowsAffected === 1
  },
  async giveBack(payload, { key, owner, token }, isDone) {
    const now = new Date().toISOString()
    await clientOf(payload).execute({
      sql: `UPDATE leases SET expires_at = ?, updated_at = ?, runs = runs + ?,
              last_run_at = coalesce(?, last_run_at)
            WHERE id = ? AND owner = ? AND token = ?`,
      args: [after(-1), now, isDone ? 1 : 0, isDone ? now : null, key, owner, token],
    })
  },
}
