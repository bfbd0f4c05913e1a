import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { refuse } from '@/lib/refuse'
import { toSlug } from '@/lib/toSlug'
import { isTaken } from './isTaken'
import { ownerOf } from './ownerOf'

type Document = Record<string, unknown>
type Address = Parameters<typeof isTaken>[1]

const taken =
  'Nội dung khác của cổng, có thể trong thùng rác, đã dùng đường dẫn này. Hãy chọn đường dẫn khác, hoặc để trống ô này.'

/** The address of what has no letter that an address can have. */
const unspellable = 'noi-dung'

async function firstFree(req: PayloadRequest, address: Address): Promise<string> {
  let { value } = address
  for (let number = 2; await isTaken(req, { ...address, value }); number += 1)
    value = `${address.value}-${number}`
  return value
}

/**
 * Fills an empty address from the document's own words, where a second one alike gets a number. A typed one has to be
 * free when it is typed, and again when it is published: drafts hold no address.
 */
export const setSlug =
  (words: (document: Document) => unknown[]): CollectionBeforeValidateHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!data) return data
    const document: Document = { ...originalDoc, ...data }
    const typed = data.slug === undefined ? originalDoc?.slug : data.slug
    const text = words(document).filter(Boolean).join(' ')
    const slug = typed || toSlug(text) || (text.trim() ? unspellable : '')
    const address: Address = {
      collection: collection.slug,
      field: 'slug',
      ...ownerOf({ operation, data, originalDoc }),
      value: slug,
    }
    if (!slug) return data
    if (!typed) return { ...data, slug: await firstFree(req, address) }
    const publishes = data._status === 'published' && !req.context.savesDraft
    const isKept = typed === originalDoc?.slug && !publishes
    if (!isKept && (await isTaken(req, address)))
      refuse(req, collection.slug, { path: 'slug', message: taken })
    return data
  }
