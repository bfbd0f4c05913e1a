import type { CollectionSlug, PayloadRequest } from 'payload'
import { claim } from '@/database/claims'
import { isTakenInRequest } from './inRequest'

type Asked = { collection: string; site?: string; field: 'slug' | 'identity'; value: string }

/**
 * Whether another document of the site has it than `id`, one in the bin included, for that may come back. Claimed
 * first: of two saves that ask at the same time only one goes on.
 */
export async function isTaken(
  req: PayloadRequest,
  { collection, site, field, value, id = '' }: Asked & { id?: string },
): Promise<boolean> {
  const key = `${collection}:${site}:${field}:${value}`
  await claim(req, key)
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: {
      and: [{ site: { equals: site } }, { [field]: { equals: value } }, { id: { not_equals: id } }],
    },
    trash: true,
    req,
  })
  return totalDocs > 0 || isTakenInRequest(req, key, id)
}
