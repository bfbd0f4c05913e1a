import type { Metadata } from 'next'
import { SearchView } from '@/components/site/SearchView'
import type { Rows } from '@/components/site/Rows'
import { toVietnamDay } from '@/lib/formatDate'
import { contentSlugs } from '@/queries/content'
import { listContent } from '@/queries/lists'
import { parseFilters } from '@/queries/filters'
import { contentTypeOf } from '@/collections'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams, type Search } from '@/app/(site)/shell/siteOf'

export const metadata: Metadata = { title: 'Tìm kiếm', robots: { index: false } }

export default async function SearchPage({ params, searchParams }: HostParams & Search) {
  const site = await siteOf(await params)
  const { q } = parseFilters(await searchParams)
  const filters = parseFilters({ q })
  const groups = await Promise.all(
    (q ? contentSlugs : []).map(async (slug) => {
      const { rows, total } = await listContent(slug, { site: site.id, filters, limit: 5 })
      const { path, list } = contentTypeOf(slug)
      return {
        title: list.title,
        path: `/${path}`,
        total,
        // The rows are of the type that the slug names.
        list: { of: slug, rows } as Rows,
      }
    }),
  )
  return (
    <SitePage site={site}>
      <SearchView words={q} groups={groups} today={toVietnamDay(new Date())} />
    </SitePage>
  )
}
