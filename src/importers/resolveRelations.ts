import type { Payload, Where } from 'payload'
import { asOneSave } from '@/database/conflicts'
import { foldVietnamese } from '@/lib/foldVietnamese'

const batch = 500

async function* documentsOf(payload: Payload, where: Where) {
  for (let page = 1; ; page += 1) {
    const found = await payload.find({
      collection: 'legal-documents',
      where,
      select: { number: true, relations: true },
      sort: 'id',
      limit: batch,
      page,
      depth: 0,
    })
    yield* found.docs
    if (!found.hasNextPage) return
  }
}

/**
 * Ties relations that name a number to the document of the same site that bears it, where exactly one does:
 * a number alone is not unique. Returns how many were tied.
 */
export async function resolveRelations(payload: Payload, site: string): Promise<number> {
  const ofSite: Where = { site: { equals: site } }
  const byNumber = new Map<string, string | null>()
  for await (const { id, number } of documentsOf(payload, ofSite)) {
    const key = foldVietnamese(number)
    byNumber.set(key, byNumber.has(key) ? null : id)
  }
  let tied = 0
  const open: Where = { and: [ofSite, { 'relations.number': { exists: true } }] }
  for await (const { id, relations } of documentsOf(payload, open)) {
    const resolved = (relations ?? []).map((relation) => {
      const target = relation.number ? byNumber.get(foldVietnamese(relation.number)) : null
      return relation.target || !target || target === id ? relation : { ...relation, target }
    })
    const count = resolved.filter((relation, index) => relation !== relations?.[index]).length
    if (count === 0) continue
    const tie = () =>
      payload.update({
        collection: 'legal-documents',
        id,
        data: { relations: resolved },
        depth: 0,
      })
    await asOneSave(tie)
    tied += count
  }
  return tied
}
