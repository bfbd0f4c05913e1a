import { createHash } from 'node:crypto'
import { toUSVString } from 'node:util'
import { mapFields } from '@/database/rows/mapFields'
import type { Row, Table } from '@/database/rows/table'

type Values = Row['values']

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

function toDate(value: unknown): unknown {
  const date = value instanceof Date ? value : new Date(String(value))
  return Number.isNaN(date.getTime()) ? value : date.toISOString()
}

/** As JSON has it, without what only one database can hold and no page can show: half a pair, U+0000. */
const toJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === 'string' ? toUSVString(inner).replaceAll('\0', '') : inner,
  )

/** What two databases say differently of the same document, said one way: null, absent, empty lists, dates. */
export function toPortable({ fields, isVersions }: Table, values: Values): Values {
  const portable = mapFields(fields, values, (value, { type }) => {
    if (value === null || value === undefined) return undefined
    if (type === 'date') return toDate(value)
    const isFree = type === 'json' || type === 'richText'
    return !isFree && isEmptyList(value) ? undefined : toJson(value)
  })
  if (isVersions && portable.latest !== true) delete portable.latest
  return portable
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}

/** The same for the same content, whatever the order of its keys. */
export const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(content)))
    .digest('hex')

/** What is compared: everything, but not an id that each database makes for itself. */
export function comparable({ hasOwnIds }: Table, values: Values): Values {
  if (!hasOwnIds) return values
  const { id: _id, ...rest } = values
  return rest
}
