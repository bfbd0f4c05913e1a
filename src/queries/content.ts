import { cache } from 'react'
import type { Where } from 'payload'
import { published } from '@/access/content'
import type { Directive, LegalDocument, News, Question } from '@/payload-types'
import { openDoor, visitor } from './payload'

type Documents = {
  'legal-documents': LegalDocument
  directives: Directive
  questions: Question
  news: News
}

export type ContentSlug = keyof Documents

export type Content<Slug extends ContentSlug> = Documents[Slug]

export const contentSlugs: ContentSlug[] = ['legal-documents', 'directives', 'questions', 'news']

/** What citizens may see of a site. */
export const ofSite = (site: string, ...conditions: Where[]): Where => ({
  and: [{ site: { equals: site } }, published, ...conditions],
})

const findOnce = cache(async (slug: ContentSlug, site: string, address: string) => {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: slug,
    where: ofSite(site, { slug: { equals: address } }),
    // The page has its site; to fetch it with each document would cost as much as the document.
    select: { site: false },
    limit: 1,
    depth: 1,
    pagination: false,
    ...visitor,
  })
  return docs[0] ? { ...docs[0], site } : null
})

/** One published document by its address, or null; read once for a page and its head. */
export const getContent = async <Slug extends ContentSlug>(
  slug: Slug,
  { site, address }: { site: string; address: string },
): Promise<Content<Slug> | null> =>
  // The collection's own type follows from the slug; the union cannot see that.
  (await findOnce(slug, site, address)) as Content<Slug> | null
