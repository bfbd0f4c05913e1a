import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { claim } from '@/database/claims'
import { refuse } from '@/lib/refuse'
import { toSlug } from '@/lib/toSlug'

type Document = Record<string, unknown>
type Address = { collection: string; site?: string; slug: string; id?: string }

const taken =
  'Nội dung khác của cổng, có thể trong thùng rác, đã dùng đường dẫn này. Hãy chọn đường dẫn khác, hoặc để trống ô này.'

/** By another document of the site; one in the bin may come back. */
async function isTaken(req: PayloadRequest, { collection, site, slug, id = '' }: Address) {
  await claim(req, `${collection}:${site}:${slug}`)
  const alike = await req.payload.count({
    collection: collection as CollectionSlug,
    where: {
      and: [{ site: { equals: site } }, { slug: { equals: slug } }, { id: { not_equals: id } }],
    },
    trash: true,
    req,
  })
  return alike.totalDocs > 0
}

async function firstFree(req: PayloadRequest, address: Address): Promise<string> {
  let { slug } = address
  for (let number = 2; await isTaken(req, { ...address, slug }); number += 1)
    slug = `${address.slug}-${number}`
  return slug
}

/**
 * Fills an empty address from the document's own words, where a second one alike gets a number. A typed one has to be
 * free when it is typed, and again when it is published: drafts hold no address.
 */
export const setSlug =
  (words: (document: Document) => unknown[]): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const document: Document = { ...originalDoc, ...data }
    const typed = data.slug === undefined ? originalDoc?.slug : data.slug
    const slug = typed || toSlug(words(document).filter(Boolean).join(' '))
    const address = {
      collection: collection.slug,
      site: idOf(originalDoc?.site ?? data.site),
      id: originalDoc?.id,
      slug,
    }
    if (!slug) return data
    if (!typed) return { ...data, slug: await firstFree(req, address) }
    const publishes = data._status === 'published' && !req.context.savesDraft
    const isKept = typed === originalDoc?.slug && !publishes
    if (!isKept && (await isTaken(req, address)))
      refuse(req, collection.slug, { path: 'slug', message: taken })
    return data
  }
