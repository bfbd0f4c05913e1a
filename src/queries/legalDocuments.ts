import { published } from '@/access/content'
import type { LegalDocument } from '@/payload-types'
import { openDoor, visitor } from './payload'

export type Reverse = { type: string; document: Pick<LegalDocument, 'title' | 'slug' | 'number'> }

/** Documents of the same site that name this one in a relation. */
export async function listReverseRelations({ id, site }: LegalDocument): Promise<Reverse[]> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'legal-documents',
    where: {
      and: [
        { site: { equals: typeof site === 'string' ? site : site.id } },
        published,
        { 'relations.target': { equals: id } },
      ],
    },
    select: { title: true, slug: true, number: true, relations: true },
    depth: 0,
    limit: 200,
    pagination: false,
    ...visitor,
  })
  return docs.flatMap(({ relations, ...document }) =>
    (relations ?? []).filter(({ target }) => target === id).map(({ type }) => ({ type, document })),
  )
}
