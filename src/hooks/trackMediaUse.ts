import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { oneByOne } from './inRequest'
import { referencesIn } from './referencesIn'

type Use = { key: string; shown: Set<string>; req: PayloadRequest }

async function setUses({ key, shown, req }: Use) {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { or: [{ usedBy: { equals: key } }, { id: { in: [...shown] } }] },
    select: { usedBy: true },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, usedBy } of docs) {
    const isUsed = usedBy?.includes(key) ?? false
    if (isUsed === shown.has(id)) continue
    const users = (usedBy ?? []).filter((user) => user !== key)
    const next = shown.has(id) ? [...users, key] : users
    await req.payload.update({
      collection: 'media',
      id,
      data: { usedBy: next, isPublic: next.length > 0 },
      depth: 0,
      req,
    })
  }
}

/** A file is public as long as something published shows it; files of drafts stay closed. */
export const openMediaOnPublish: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.context.savesDraft) return doc
  const isPublic = '_status' in doc ? doc._status === 'published' && !doc.deletedAt : true
  const references = isPublic ? referencesIn(collection.fields, doc) : []
  const shown = references.filter(({ collection: slug }) => slug === 'media').map(({ id }) => id)
  const use = { key: `${collection.slug}:${doc.id}`, shown: new Set(shown), req }
  await oneByOne(req, () => setUses(use))
  return doc
}

export const closeMediaOnDelete: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  oneByOne(req, () => setUses({ key: `${collection.slug}:${id}`, shown: new Set(), req }))
