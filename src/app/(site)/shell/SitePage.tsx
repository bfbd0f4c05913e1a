import { contentTypes } from '@/collections'
import { SiteShell } from '@/components/site/SiteShell'
import type { Site } from '@/payload-types'
import { getLatestReport } from '@/queries/auditReports'

const menu = [
  ...contentTypes.map(({ path, list }) => ({ href: `/${path}`, label: list.title })),
  { href: '/minh-bach', label: 'Minh bạch' },
]

type Props = { site: Site; current?: string; isHome?: boolean; children: React.ReactNode }

/** The shell of a site with what it needs from the database. */
export async function SitePage({ site, ...props }: Props) {
  const report = await getLatestReport(site.id)
  return <SiteShell site={site} menu={menu} score={report?.score ?? null} {...props} />
}
