import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { SanitizedConfig } from 'payload'
import { listIndexes } from './listIndexes'

/** Given to every hook, though the adapter's types do not say so. */
type Adapter = { payload: { config: SanitizedConfig }; rawTables: Record<string, RawTable> }
type RawTable = { indexes?: Record<string, { on: string | string[] }> }

function adapterOf(hook: Parameters<SQLiteSchemaHook>[0]): Adapter {
  const { adapter } = hook as { adapter?: Adapter }
  if (!adapter) throw new Error('The SQLite adapter gives its schema hooks no adapter any more.')
  return adapter
}

/** Columns of which nearly every row holds the same: by an index on one of them SQLite reads the whole table. */
const sameInMostRows = ['_status', 'version__status', 'deletedAt', 'version_deletedAt', 'latest']

/** Leaves out the indexes by which SQLite, which keeps no statistics of itself, would choose the longest way. */
export const dropPoorIndexes: SQLiteSchemaHook = (hook) => {
  for (const { indexes = {} } of Object.values(adapterOf(hook).rawTables))
    for (const [name, { on }] of Object.entries(indexes))
      if (typeof on === 'string' && sameInMostRows.includes(on)) delete indexes[name]
  return hook.schema
}

/** Adds the lists' indexes to the schema from which migrations are made. */
export const addListIndexes: SQLiteSchemaHook = (hook) => {
  const { extendTable, schema } = hook
  for (const { slug, name, paths } of listIndexes(adapterOf(hook).payload.config)) {
    const tableName = slug.replaceAll('-', '_')
    const table = schema.tables[tableName]
    if (!table) throw new Error(`There is no table ${tableName}.`)
    const extraConfig = (columns: Record<string, SQLiteColumn>) => {
      const [first, ...others] = paths.flatMap((path) => columns[path] ?? [])
      if (!first || others.length < paths.length - 1) throw new Error(`${slug} lacks ${paths}.`)
      return { [name]: index(`${tableName}_${name}_idx`).on(first, ...others) }
    }
    extendTable({ table, extraConfig })
  }
  return schema
}
