import { remember } from '@/cache/remember'
import { contentTypeOf } from '@/collections'
import { toVietnamDay } from '@/lib/formatDate'
import { ofSite, type ContentSlug } from './content'
import { openDoor, visitor } from './payload'
import { listTopics } from './topics'

async function oldestYear(slug: ContentSlug, site: string): Promise<number | null> {
  const payload = await openDoor()
  const { newestBy } = contentTypeOf(slug).list
  const { docs } = await payload.find({
    collection: slug,
    where: ofSite(site, { [newestBy]: { exists: true } }),
    sort: newestBy,
    select: { [newestBy]: true },
    limit: 1,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  const first = docs[0] as Record<string, unknown> | undefined
  return first?.[newestBy] ? Number(toVietnamDay(String(first[newestBy])).slice(0, 4)) : null
}

async function valuesOf(slug: ContentSlug, site: string, field: string): Promise<string[]> {
  const payload = await openDoor()
  const { values } = await payload.findDistinct({
    collection: slug,
    field,
    where: ofSite(site, { [field]: { exists: true } }),
    limit: 200,
    depth: 0,
    ...visitor,
  })
  return values.map((value) => String(Object.values(value)[0]))
}

async function readChoices(slug: ContentSlug, site: string) {
  const { kind } = contentTypeOf(slug).list
  const [year, kinds, topics] = await Promise.all([
    oldestYear(slug, site),
    kind ? valuesOf(slug, site, kind) : [],
    valuesOf(slug, site, 'topic'),
  ])
  return { oldestYear: year, kinds, topics }
}

/** Years, kinds and fields of work that a site's list has, for its filters. */
export async function getFilterChoices(slug: ContentSlug, site: string) {
  const [{ topics, ...choices }, known] = await Promise.all([
    remember(site, `choices ${slug}`, () => readChoices(slug, site)),
    listTopics(site),
  ])
  return { ...choices, topics: known.filter(({ id }) => topics.includes(id)) }
}
