import { createHash } from 'node:crypto'
import type { DrizzleAdapter } from '@payloadcms/drizzle'
import type { Payload, Where } from 'payload'
import { v7 as uuidv7, validate } from 'uuid'
import { mapFields } from './mapFields'
import type { Row, Rows, Table } from './table'

type Client = { execute(sql: string): Promise<{ rows: Record<string, unknown>[] }> }

const toRow = (document: { id: unknown }): Row => ({
  id: String(document.id),
  values: { ...document },
})

/** The columns' defaults stand in for what is absent, so nothing may be absent. */
const withNulls = ({ fields, isVersions }: Table, values: Row['values']) => ({
  ...mapFields(fields, values, (value) => value ?? null),
  ...(isVersions && { latest: values.latest === true }),
})

const tableName = ({ collection, isVersions }: Table) =>
  `${isVersions ? '_' : ''}${collection.replaceAll('-', '_')}${isVersions ? '_v' : ''}`

export async function sqliteRows(payload: Payload): Promise<Rows> {
  const { upsertRow } = await import('@payloadcms/drizzle')
  const adapter = payload.db as unknown as DrizzleAdapter & { client: Client; drizzle: never }
  const { client } = adapter

  async function find({ collection, isVersions }: Table, where: Where, limit: number) {
    const asked = { collection, where, limit, sort: 'id', pagination: false }
    const { docs } = isVersions
      ? await payload.db.findVersions(asked)
      : await payload.db.find(asked)
    return docs.map(toRow)
  }

  return {
    async count({ collection, isVersions }) {
      const { totalDocs } = isVersions
        ? await payload.db.countVersions({ collection })
        : await payload.db.count({ collection })
      return totalDocs
    },
    readAfter: (table, after, limit) =>
      find(table, after === null ? {} : { id: { greater_than: after } }, limit),
    readThose: (table, ids) => find(table, { id: { in: ids } }, ids.length),
    async write(table, rows) {
      for (const { id, values } of rows)
        await upsertRow({
          adapter,
          collectionSlug: table.collection,
          customID: id,
          data: withNulls(table, values),
          db: adapter.drizzle,
          fields: table.fields,
          ignoreResult: true,
          operation: 'create',
          req: {},
          tableName: tableName(table),
        })
    },
    idHere: (table, { id, values }) =>
      !table.hasOwnIds || validate(id)
        ? id
        : uuidv7({
            msecs: new Date(String(values.createdAt)).getTime(),
            random: createHash('sha256').update(id).digest().subarray(0, 16),
          }),
    async together(work) {
      // Rows come before what they refer to: a site before its emblem, an emblem before its site.
      await client.execute('PRAGMA foreign_keys = OFF')
      await client.execute('BEGIN')
      try {
        const result = await work()
        await client.execute('COMMIT')
        return result
      } catch (error) {
        await client.execute('ROLLBACK')
        throw error
      } finally {
        await client.execute('PRAGMA foreign_keys = ON')
      }
    },
    async countDangling() {
      const { rows } = await client.execute(
        'SELECT "table", count(*) AS times FROM pragma_foreign_key_check GROUP BY 1',
      )
      return Object.fromEntries(rows.map((row) => [String(row.table), Number(row.times)]))
    },
  }
}
