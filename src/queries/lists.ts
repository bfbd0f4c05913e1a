import type { Where } from 'payload'
import { remember } from '@/cache/remember'
import { contentTypeOf } from '@/collections'
import { listIds, type Place } from '@/database/listIds'
import { toVietnamDay } from '@/lib/formatDate'
import { ofSite, type Content, type ContentSlug } from './content'
import { toWhere, type Filters } from './filters'
import { openDoor, visitor } from './payload'
import { listTopics } from './topics'

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
} as const

export const pageSize = 20

/** Every so many rows a place in the list is remembered, so that no page is far from one. */
const stride = 400

type List = { slug: ContentSlug; site: string; where: Where }

const keyOf = (name: string, { slug, where }: List, n = 0) =>
  `${name} ${slug} ${n} ${JSON.stringify(where)}`

async function countRows(list: List): Promise<number> {
  const payload = await openDoor()
  const { totalDocs } = await payload.count({
    collection: list.slug,
    where: list.where,
    ...visitor,
  })
  return totalDocs
}

const after = ({ id, at }: Place, newestBy: string): Where => ({
  and: [
    { [newestBy]: { less_than_equal: at } },
    { or: [{ [newestBy]: { less_than: at } }, { id: { less_than: id } }] },
  ],
})

/** The place of the row before which `n` rows stand, less one: reading goes on after it. */
async function placeBefore(n: number, list: List): Promise<Place | undefined> {
  const { slug, where } = list
  const { newestBy } = contentTypeOf(slug).list
  const [place] = await listIds(await openDoor(), {
    collection: slug,
    where,
    newestBy,
    offset: n - 1,
    limit: 1,
  })
  return place
}

/** Ids of `limit` rows from the `offset`th on; deep in a list as quick as at its start. */
async function idsFrom(offset: number, limit: number, list: List): Promise<string[]> {
  const { slug, site, where } = list
  const { newestBy } = contentTypeOf(slug).list
  const skipped = offset - (offset % stride)
  const place =
    skipped > 0
      ? await remember(site, keyOf('place', list, skipped), () => placeBefore(skipped, list))
      : null
  if (place === undefined) return []
  const places = await listIds(await openDoor(), {
    collection: slug,
    where: place ? { and: [where, after(place, newestBy)] } : where,
    newestBy,
    offset: offset - skipped,
    limit,
  })
  return places.map(({ id }) => id)
}

/** One page of a site's list, newest first, with the count of all. */
export async function listContent<Slug extends ContentSlug>(
  slug: Slug,
  { site, filters, limit = pageSize }: { site: string; filters: Filters; limit?: number },
) {
  const { newestBy, kind } = contentTypeOf(slug).list
  const today = toVietnamDay(new Date())
  const topics = filters['linh-vuc'] ? await listTopics(site) : []
  const where = ofSite(site, ...toWhere(filters, { newestBy, kind, today, topics }))
  const list: List = { slug, site, where }
  const [ids, total] = await Promise.all([
    idsFrom((filters.trang - 1) * limit, limit, list),
    remember(site, keyOf('count', list), () => countRows(list)),
  ])
  return { rows: await readRows(slug, ids), total, pages: Math.ceil(total / limit) }
}

async function readRows<Slug extends ContentSlug>(slug: Slug, ids: string[]) {
  if (ids.length === 0) return []
  const payload = await openDoor()
  const { hasPictures } = contentTypeOf(slug).list
  const { docs } = await payload.find({
    collection: slug as ContentSlug,
    where: { id: { in: ids } },
    sort: 'id',
    select: rowOf,
    depth: hasPictures ? 1 : 0,
    limit: ids.length,
    pagination: false,
    ...visitor,
  })
  const byId = new Map(docs.map((document) => [document.id, document]))
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  // The select leaves out what no row shows; the rest is the collection's own type.
  return rows as unknown as Content<Slug>[]
}
