import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/lib/refuse'
import { ownerOf } from './ownerOf'
import { referencesIn, type Reference } from './referencesIn'

/** Bodies, fields of work and people belong to the whole installation, not to one site. */
const shared = ['sites', 'agencies', 'topics', 'users']

/** What a document refers to must stand on its own site: files, related documents, pictures in the text. */
export const rejectForeignReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { site } = ownerOf({ operation, data, originalDoc })
  const references = referencesIn(collection.fields, data).filter(
    ({ collection: slug }) => !shared.includes(slug),
  )
  const foreign: Reference[] = []
  for (const slug of new Set(references.map(({ collection: name }) => name))) {
    const ofSlug = references.filter(({ collection: name }) => name === slug)
    const found = await req.payload.find({
      // The slug comes from the collection's own fields or was checked by the editor's features.
      collection: slug as 'media',
      where: { and: [{ id: { in: ofSlug.map(({ id }) => id) } }, { site: { equals: site } }] },
      select: { site: true },
      depth: 0,
      limit: 0,
      pagination: false,
      req,
    })
    const own = new Set(found.docs.map(({ id }) => id))
    foreign.push(...ofSlug.filter(({ id }) => !own.has(id)))
  }
  if (foreign.length === 0) return data
  return refuse(
    req,
    collection.slug,
    ...foreign.map(({ path }) => ({
      path,
      message: 'Mục này không có trên cổng của bạn. Hãy chọn tệp hoặc văn bản của chính cổng này.',
    })),
  )
}
