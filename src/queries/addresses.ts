import { contentTypeOf } from '@/collections'
import { published } from '@/access/content'
import { contentSlugs } from './content'
import { openDoor, visitor } from './payload'

/** A sitemap file holds at most 50,000 addresses. */
const most = 50_000

export type Address = { path: string; changedAt?: string }

/** Every public page of a site: its sections and its published documents. */
export async function listAddresses(site: string): Promise<Address[]> {
  const payload = await openDoor()
  const lists = await Promise.all(
    contentSlugs.map(async (slug) => {
      const { path } = contentTypeOf(slug)
      const { docs } = await payload.find({
        collection: slug,
        where: { and: [{ site: { equals: site } }, published] },
        sort: '-publishedAt',
        select: { slug: true, updatedAt: true },
        limit: most,
        depth: 0,
        pagination: false,
        ...visitor,
      })
      const documents = docs.map((document) => ({
        path: `/${path}/${document.slug}`,
        changedAt: document.updatedAt,
      }))
      return [{ path: `/${path}` }, ...documents]
    }),
  )
  return [{ path: '/' }, { path: '/minh-bach' }, ...lists.flat()].slice(0, most)
}
