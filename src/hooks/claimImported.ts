import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { idOf } from '@/access/roles'
import { claim } from '@/database/claims'
import { Conflict } from '@/database/conflicts'

/** Of two imports that bring the same document at the same time one makes it, and the other begins its row anew. */
export const claimImported: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  const { importHash, identity } = data
  if (operation !== 'create' || !importHash) return data
  const site = idOf(data.site)
  await claim(req, `${collection.slug}:${site}:identity:${identity}`)
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as CollectionSlug,
    where: { and: [{ site: { equals: site } }, { identity: { equals: identity } }] },
    trash: true,
    req,
  })
  if (totalDocs > 0) throw new Conflict()
  return data
}
