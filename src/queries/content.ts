import type { Where } from 'payload'
import { published } from '@/access/content'
import { contentTypeOf } from '@/collections'
import { toVietnamDay } from '@/lib/formatDate'
import type { Directive, LegalDocument, News, Question } from '@/payload-types'
import { toWhere, type Filters } from './filters'
import { openDoor, visitor } from './payload'

type Documents = {
  'legal-documents': LegalDocument
  directives: Directive
  questions: Question
  news: News
}

export type ContentSlug = keyof Documents

export const contentSlugs: ContentSlug[] = ['legal-documents', 'directives', 'questions', 'news']

/** What a row of a list shows; long texts stay in the database. */
const rowOf = {
  title: true,
  slug: true,
  publishedAt: true,
  number: true,
  type: true,
  issuer: true,
  issuedOn: true,
  effectiveOn: true,
  expiresOn: true,
  validity: true,
  tasks: true,
  nextTaskDueOn: true,
  unit: true,
  answeredAt: true,
  daysToAnswer: true,
  summary: true,
  picture: true,
  category: true,
  topic: true,
} as const

export const pageSize = 20

const of = (site: string, ...conditions: Where[]): Where => ({
  and: [{ site: { equals: site } }, published, ...conditions],
})

export type Row<Slug extends ContentSlug> = Documents[Slug]

/** One page of a site's list, with the count of all. */
export async function listContent<Slug extends ContentSlug>(
  slug: Slug,
  { site, filters, limit = pageSize }: { site: string; filters: Filters; limit?: number },
) {
  const payload = await openDoor()
  const { newestBy, kind } = contentTypeOf(slug).list
  const today = toVietnamDay(new Date())
  const found = await payload.find({
    collection: slug as ContentSlug,
    where: of(site, ...toWhere(filters, { newestBy, kind, today })),
    sort: [`-${newestBy}`, '-id'],
    select: rowOf,
    depth: 1,
    limit,
    page: filters.trang,
    ...visitor,
  })
  return {
    // The select leaves out what no row shows; the rest is the collection's own type.
    rows: found.docs as unknown as Row<Slug>[],
    total: found.totalDocs,
    pages: found.totalPages,
  }
}

/** One published document by its address, or null. */
export async function getContent<Slug extends ContentSlug>(
  slug: Slug,
  { site, address }: { site: string; address: string },
): Promise<Documents[Slug] | null> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: slug as ContentSlug,
    where: of(site, { slug: { equals: address } }),
    limit: 1,
    depth: 1,
    pagination: false,
    ...visitor,
  })
  return (docs[0] as Documents[Slug] | undefined) ?? null
}

/** Years and kinds that a site's list has, for its filters. */
export async function getFilterChoices(slug: ContentSlug, site: string) {
  const payload = await openDoor()
  const { newestBy, kind } = contentTypeOf(slug).list
  const oldest = await payload.find({
    collection: slug,
    where: of(site, { [newestBy]: { exists: true } }),
    sort: newestBy,
    select: { [newestBy]: true },
    limit: 1,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  const first = oldest.docs[0] as Record<string, unknown> | undefined
  const kinds = kind
    ? await payload.findDistinct({
        collection: slug,
        field: kind,
        where: of(site),
        limit: 100,
        ...visitor,
      })
    : { values: [] }
  return {
    oldestYear: first?.[newestBy]
      ? Number(toVietnamDay(String(first[newestBy])).slice(0, 4))
      : null,
    kinds: kinds.values.map((value) => String(Object.values(value)[0])),
  }
}

/** Fields of work: all of them, or those that a list of the site uses. */
export async function listTopics(used?: { slug: ContentSlug; site: string }) {
  const payload = await openDoor()
  const ids = used
    ? await payload.findDistinct({
        collection: used.slug,
        field: 'topic',
        where: of(used.site, { topic: { exists: true } }),
        limit: 200,
        depth: 0,
        ...visitor,
      })
    : null
  const { docs } = await payload.find({
    collection: 'topics',
    where: ids ? { id: { in: ids.values.map(({ topic }) => topic) } } : {},
    sort: 'name',
    limit: 0,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  return docs
}
