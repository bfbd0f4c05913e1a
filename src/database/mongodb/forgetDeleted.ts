import type { CollectionAfterDeleteHook, FlattenedField, PayloadRequest } from 'payload'
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

const updateOf = ({ rows, field }: Path, prefix: string, id: unknown) =>
  rows === null
    ? { where: { [prefix + field]: id }, set: { [prefix + field]: null }, options: {} }
    : {
        where: { [`${prefix}${rows}.${field}`]: id },
        set: { [`${prefix}${rows}.$[row].${field}`]: null },
        options: { arrayFilters: [{ [`row.${field}`]: id }] },
      }

/** What has to change where a document of the collection `slug` may be referred to, old versions included. */
function updatesFor({ payload }: PayloadRequest, slug: string, id: unknown) {
  const { collections, versions } = mongooseOf(payload)
  return payload.config.collections.flatMap((referrer) =>
    pathsTo(slug, referrer.flattenedFields).flatMap((path) => [
      { model: collections[referrer.slug], ...updateOf(path, '', id) },
      { model: versions[referrer.slug], ...updateOf(path, 'version.', id) },
    ]),
  )
}

/** What is deleted is referred to by nobody any more: SQLite’s foreign keys do the same. */
export const forgetInMongo: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const session = await sessionOf(req)
  for (const { model, where, set, options } of updatesFor(req, collection.slug, id))
    await noted(async () =>
      model?.collection.updateMany(where, { $set: set }, { ...options, session }),
    )
}
