import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { mongooseOf, nativeDb } from '@/database/mongodb/native'
import { mapFields } from './mapFields'
import type { Row, Rows, Table } from './table'

type Types = ReturnType<typeof mongooseOf>['connection']['base']['Types']
/** Whatever else a document holds, its fields say. */
type Stored = { _id: string | InstanceType<Types['ObjectId']> }

const isObjectId = (id: string) => /^[0-9a-f]{24}$/.test(id)

const toRow = ({ _id, ...values }: Stored): Row => ({
  id: String(_id),
  values: { ...values, id: String(_id) },
})

/** Values as the engine stores them; what is absent stays absent, as unique indexes want it. */
function toStored({ fields }: Table, values: Row['values']) {
  const { id: _id, ...stored } = mapFields(fields, values, (value, { type }) =>
    type === 'date' && value ? new Date(String(value)) : (value ?? undefined),
  )
  return stored
}

/** An ObjectId begins with the second of its making. */
function toObjectId({ id, values }: Row): string {
  const seconds = Math.floor(new Date(String(values.createdAt)).getTime() / 1000)
  const rest = createHash('sha256').update(id).digest('hex').slice(0, 16)
  return seconds.toString(16).padStart(8, '0') + rest
}

export function mongoRows(payload: Payload): Rows {
  const { collections, versions, connection } = mongooseOf(payload)
  const { ObjectId } = connection.base.Types

  const collectionOf = ({ collection, isVersions }: Table) => {
    const model = (isVersions ? versions : collections)[collection]
    if (!model) throw new Error(`${collection} is no collection.`)
    return nativeDb(payload).collection<Stored>(model.collection.collectionName)
  }
  const keyOf = ({ hasOwnIds }: Table, id: string) => (hasOwnIds ? new ObjectId(id) : id)
  const read = async (table: Table, filter: object, limit: number) => {
    const found = collectionOf(table).find(filter).sort({ _id: 1 }).limit(limit)
    return (await found.toArray()).map(toRow)
  }

  return {
    count: (table) => collectionOf(table).countDocuments({}),
    readAfter: (table, after, limit) =>
      read(table, after === null ? {} : { _id: { $gt: keyOf(table, after) } }, limit),
    readThose: (table, ids) =>
      read(table, { _id: { $in: ids.map((id) => keyOf(table, id)) } }, ids.length),
    async write(table, rows) {
      const operations = rows.map(({ id, values }) => {
        const replacement = toStored(table, values)
        return { replaceOne: { filter: { _id: keyOf(table, id) }, replacement, upsert: true } }
      })
      await collectionOf(table).bulkWrite(operations, { ordered: false })
    },
    idHere: (table, row) => (!table.hasOwnIds || isObjectId(row.id) ? row.id : toObjectId(row)),
    // What is written twice here is written over itself.
    together: (work) => work(),
    countDangling: async () => ({}),
  }
}
