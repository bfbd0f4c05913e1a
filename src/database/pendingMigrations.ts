import type { Migration, Payload } from 'payload'

/** The names of those migrations that the database has not had yet. */
export async function pendingMigrations(
  payload: Payload,
  migrations: Migration[],
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  const done = new Set(docs.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !done.has(name))
}
