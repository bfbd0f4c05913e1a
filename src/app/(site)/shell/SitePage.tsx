import { contentTypes } from '@/collections'
import { SiteShell } from '@/components/site/SiteShell'
import type { Site } from '@/payload-types'
import { getLatestReport } from '@/queries/auditReports'

const menuLabels: Record<string, string> = {
  'legal-documents': 'Văn bản',
  directives: 'Chỉ đạo, điều hành',
  questions: 'Hỏi đáp',
  news: 'Tin tức',
}

const menu = [
  ...contentTypes.map(({ slug, path, labels }) => ({
    href: `/${path}`,
    label: menuLabels[slug] ?? labels.plural.vi,
  })),
  { href: '/minh-bach', label: 'Minh bạch' },
]

type Props = { site: Site; current?: string; isHome?: boolean; children: React.ReactNode }

/** The shell of a site with what it needs from the database. */
export async function SitePage({ site, ...props }: Props) {
  const report = await getLatestReport(site.id)
  return <SiteShell site={site} menu={menu} score={report?.score ?? null} {...props} />
}
