import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { idOf } from '@/access/roles'
import { claim } from '@/database/claims'
import { toSlug } from '@/lib/toSlug'

type Document = Record<string, unknown>

/** Fills an empty address from the document's own words; a second one alike gets a number. */
export const setSlug =
  (words: (document: Document) => unknown[]): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data || data.slug || (data.slug === undefined && originalDoc?.slug)) return data
    const text = words({ ...originalDoc, ...data })
      .filter(Boolean)
      .join(' ')
    const wanted = toSlug(text)
    if (!wanted) return data
    const site = idOf(originalDoc?.site ?? data.site)
    const isTaken = async (slug: string) => {
      await claim(req, `${collection.slug}:${site}:${slug}`)
      const alike = await req.payload.count({
        collection: collection.slug as CollectionSlug,
        where: {
          and: [
            { site: { equals: site } },
            { slug: { equals: slug } },
            { id: { not_equals: originalDoc?.id ?? '' } },
          ],
        },
        trash: true,
        req,
      })
      return alike.totalDocs > 0
    }
    let slug = wanted
    for (let number = 2; await isTaken(slug); number += 1) slug = `${wanted}-${number}`
    return { ...data, slug }
  }
