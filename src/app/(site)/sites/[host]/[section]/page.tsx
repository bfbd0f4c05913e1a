import type { Metadata } from 'next'
import { ListView } from '@/components/site/ListView'
import type { Rows } from '@/components/site/Rows'
import { toVietnamDay } from '@/lib/formatDate'
import { listContent } from '@/queries/lists'
import { parseFilters } from '@/queries/filters'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type Search } from '@/app/(site)/shell/siteOf'
import { controlsOf } from './list'
import { findSection, sectionOf } from '@/app/(site)/shell/sectionOf'

type Props = Search & { params: Promise<{ host: string; section: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findSection((await params).section)?.title ?? 'Không tìm thấy' }
}

export default async function List({ params, searchParams }: Props) {
  const { host, section } = await params
  const { slug, path, title, noun } = sectionOf(section)
  const site = await siteOf({ host })
  const filters = parseFilters(await searchParams)
  const today = toVietnamDay(new Date())
  const [{ rows, total, pages }, controls] = await Promise.all([
    listContent(slug, { site: site.id, filters }),
    controlsOf(slug, { site: site.id, filters, today }),
  ])
  const { trang: page, ...search } = filters
  return (
    <SitePage site={site} current={path}>
      <ListView
        title={title}
        noun={noun}
        path={path}
        search={search}
        controls={controls}
        // The rows are of the type that the slug names; the union cannot see that they belong together.
        list={{ ...({ of: slug, rows } as Rows), total, pages, page }}
        today={today}
      >
        {slug === 'questions' && (
          <span className="files">
            <a className="button" href="/hoi-dap/dat-cau-hoi">
              Đặt câu hỏi
            </a>
            <a className="button quiet" href="/hoi-dap/tra-cuu">
              Tra cứu theo mã
            </a>
          </span>
        )}
      </ListView>
    </SitePage>
  )
}
