import type { LibSQLDatabase } from 'drizzle-orm/libsql'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { CollectionSlug, Payload, Where } from 'payload'
import { env } from '@/env'

/** Where a document stands in a list: its date and its id. */
export type Place = { id: string; at: string }

export type Asked = {
  collection: CollectionSlug
  where: Where
  /** The field that the list is ordered by, newest first; the id decides between equals. */
  newestBy: string
  offset: number
  limit: number
}

type SqliteDb = { drizzle: LibSQLDatabase; tables: Record<string, SQLiteTable> }

type Found = { _id: unknown } & Record<string, unknown>
type Cursor = {
  sort(order: Record<string, -1>): Cursor
  skip(count: number): Cursor
  limit(count: number): Cursor
  toArray(): Promise<Found[]>
}
type Model = {
  buildQuery(asked: { payload: Payload; where: Where }): Promise<object>
  collection: { find(filter: object, options: object): Cursor }
}
type MongoDb = { collections: Record<string, Model> }

async function listInSqlite(payload: Payload, asked: Asked): Promise<Place[]> {
  const { collection, where, newestBy, offset, limit } = asked
  const [{ buildQuery }, { desc, getTableColumns }] = await Promise.all([
    import('@payloadcms/drizzle'),
    import('drizzle-orm'),
  ])
  const tableName = collection.replaceAll('-', '_')
  const { drizzle, tables } = payload.db as unknown as SqliteDb
  const table = tables[tableName]
  const { id, [newestBy]: at } = table ? getTableColumns(table) : {}
  if (!table || !id || !at) throw new Error(`${collection} has no list by ${newestBy}.`)
  const { flattenedFields } = payload.collections[collection].config
  const query = buildQuery({
    adapter: payload.db as unknown as Parameters<typeof buildQuery>[0]['adapter'],
    fields: flattenedFields,
    tableName,
    where,
  })
  const rows = await drizzle
    .select({ id, at })
    .from(table)
    .where(query.where)
    .orderBy(desc(at), desc(id))
    .limit(limit)
    .offset(offset)
  return rows.map((row) => ({ id: String(row.id), at: String(row.at) }))
}

async function listInMongo(payload: Payload, asked: Asked): Promise<Place[]> {
  const { collection, where, newestBy, offset, limit } = asked
  const model = (payload.db as unknown as MongoDb).collections[collection]
  if (!model) throw new Error(`${collection} is no collection.`)
  const filter = await model.buildQuery({ payload, where })
  const rows = await model.collection
    .find(filter, { projection: { _id: 1, [newestBy]: 1 } })
    .sort({ [newestBy]: -1, _id: -1 })
    .skip(offset)
    .limit(limit)
    .toArray()
  return rows.map((row) => {
    const at = row[newestBy]
    return { id: String(row._id), at: at instanceof Date ? at.toISOString() : String(at) }
  })
}

/**
 * The places of documents in a public list, read from its index (listIndexes.ts). Payload's find orders by
 * the time of creation as well, which no index ends with, and cannot skip without counting.
 * No rights are asked here: what the ids stand for is read through Payload. `where` may name own fields only.
 */
export const listIds = (payload: Payload, asked: Asked): Promise<Place[]> =>
  env.databaseUrl ? listInMongo(payload, asked) : listInSqlite(payload, asked)
