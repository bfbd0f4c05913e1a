import type { CollectionAfterDeleteHook, FlattenedField, SanitizedConfig } from 'payload'
import { noted } from '@/database/conflicts'
import { mongooseOf, sessionOf } from './native'

/** `rows.target` in a table of rows has one of them; rows in rows there are none. */
type Path = { rows: string | null; field: string }

function pathsTo(slug: string, fields: FlattenedField[], parent = ''): Path[] {
  return fields.flatMap((field): Path[] => {
    const path = `${parent}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === slug && !field.hasMany ? [{ rows: null, field: path }] : []
    if (field.type === 'group' || field.type === 'tab')
      return pathsTo(slug, field.flattenedFields, `${path}.`)
    if (field.type !== 'array') return []
    return pathsTo(slug, field.flattenedFields).map((inner) => ({ rows: path, field: inner.field }))
  })
}

/** By what a document of the collection `slug` may be referred to, collection by collection. */
const referrersOf = ({ collections }: SanitizedConfig, slug: string) =>
  collections
    .map((one) => ({ slug: one.slug, paths: pathsTo(slug, one.flattenedFields) }))
    .filter(({ paths }) => paths.length > 0)

const updateOf = ({ rows, field }: Path, prefix: string, id: unknown) =>
  rows === null
    ? { where: { [prefix + field]: id }, set: { [prefix + field]: null }, options: {} }
    : {
        where: { [`${prefix}${rows}.${field}`]: id },
        set: { [`${prefix}${rows}.$[row].${field}`]: null },
        options: { arrayFilters: [{ [`row.${field}`]: id }] },
      }

/** What is deleted is referred to by nobody any more, old versions included: SQLite’s foreign keys do the same. */
export const forgetInMongo: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const { collections, versions } = mongooseOf(req.payload)
  const session = await sessionOf(req)
  for (const { slug, paths } of referrersOf(req.payload.config, collection.slug))
    for (const path of paths)
      for (const [model, prefix] of [
        [collections[slug], ''],
        [versions[slug], 'version.'],
      ] as const) {
        const { where, set, options } = updateOf(path, prefix, id)
        const forget = async () =>
          model?.collection.updateMany(where, { $set: set }, { ...options, session })
        await noted(forget)
      }
}
