import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Whether citizens can read the document now, whatever drafts there are of it; `also` says what else has to hold. */
export async function isPublished(
  req: PayloadRequest,
  collection: string,
  id: unknown,
  also: Where[] = [],
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, ...also] },
    req,
  })
  return totalDocs > 0
}
