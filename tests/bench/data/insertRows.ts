import type { Payload } from 'payload'

type Row = Record<string, unknown> & { id: string }

type SqliteDb = {
  drizzle: { insert(table: unknown): { values(rows: Row[]): Promise<unknown> } }
  tables: Record<string, unknown>
}
type MongoDb = {
  collections: Record<string, { collection: { insertMany(rows: unknown[]): Promise<unknown> } }>
}

const dates = ['issuedOn', 'effectiveOn', 'publishedAt', 'createdAt', 'updatedAt']

const toMongo = ({ id, ...row }: Row) => ({
  ...row,
  ...Object.fromEntries(dates.map((name) => [name, new Date(String(row[name]))])),
  _id: id,
})

/** Legal documents past Payload and its hooks: the loading of a bench, nothing else. */
export async function insertRows(payload: Payload, rows: Row[]): Promise<void> {
  if (payload.db.name === 'mongoose') {
    const { collections } = payload.db as unknown as MongoDb
    await collections['legal-documents']?.collection.insertMany(rows.map(toMongo))
    return
  }
  const { drizzle, tables } = payload.db as unknown as SqliteDb
  await drizzle.insert(tables.legal_documents).values(rows)
}
