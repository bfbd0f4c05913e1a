import type { Payload } from 'payload'
import { tablesOf, type Table } from '@/database/rows/table'

/** Of the process, not of the portal: who works on what, what is being edited, the schema's history. */
const staysBehind = ['leases', 'payload-kv', 'payload-locked-documents', 'payload-migrations']

/** Whoever holds an export must not be signed in by it, and people sign in again at the new place. */
const leftBehind = ['sessions', 'resetPasswordToken', 'resetPasswordExpiration']

export function movedTables(payload: Payload): Table[] {
  const { collections, globals } = payload.config
  if (globals.length > 0) throw new Error('Globals are not moved yet.')
  return collections
    .filter(({ slug }) => !staysBehind.includes(slug))
    .flatMap(({ slug, auth }) =>
      tablesOf(payload, slug).map((table) =>
        auth
          ? { ...table, fields: table.fields.filter(({ name }) => !leftBehind.includes(name)) }
          : table,
      ),
    )
}
