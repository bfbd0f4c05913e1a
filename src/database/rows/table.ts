import {
  buildVersionCollectionFields,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
} from 'payload'

/** The documents of a collection, or their versions. */
export type Table = {
  name: string
  collection: CollectionSlug
  isVersions: boolean
  fields: FlattenedField[]
  /** Its ids are made by the database and differ from one to the other: docs/decisions/0014. */
  hasOwnIds: boolean
}

/** What is stored under an id. */
export type Row = { id: string; values: Record<string, unknown> }

/** Reading and writing past Payload's operations: no hook, no validation, no new timestamp. */
export type Rows = {
  count: (table: Table) => Promise<number>
  /** In the order of ids, from the first after `after`. */
  readAfter: (table: Table, after: string | null, limit: number) => Promise<Row[]>
  readThose: (table: Table, ids: string[]) => Promise<Row[]>
  write: (table: Table, rows: Row[]) => Promise<void>
  /** The id that a row of another database gets here; always the same one. */
  idHere: (table: Table, row: Row) => string
  /** One state of the database for all reads, all writes or none, where the engine can. */
  together: <T>(work: () => Promise<T>) => Promise<T>
  /** References to what is not there, which this database would refuse when the document is saved. */
  countDangling: () => Promise<Record<string, number>>
}

export function tablesOf(payload: Payload, collection: CollectionSlug): Table[] {
  const { config, customIDType } = payload.collections[collection]
  const table = {
    name: collection,
    collection,
    isVersions: false,
    fields: config.flattenedFields,
    hasOwnIds: !customIDType,
  }
  if (!config.versions) return [table]
  const versions = {
    name: `${collection}.versions`,
    collection,
    isVersions: true,
    fields: buildVersionCollectionFields(payload.config, config, true),
    hasOwnIds: true,
  }
  return [table, versions]
}
