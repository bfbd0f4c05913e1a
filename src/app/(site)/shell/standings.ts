import { gapsOf } from '@/audit/report'
import type { SiteStanding } from '@/components/site/SiteTable'
import { env } from '@/env'
import { urlOfHost } from '@/lib/urlOfHost'
import { getLatestReport } from '@/queries/auditReports'
import { listComponentSites } from '@/queries/sites'

/** Every component site with its latest score, by name. */
export async function standings(): Promise<SiteStanding[]> {
  const sites = await listComponentSites()
  return Promise.all(
    sites.map(async ({ id, name, hosts }) => {
      const report = await getLatestReport(id)
      return {
        name,
        href: urlOfHost(hosts[0]?.host ?? '', env.rootUrl),
        score: report?.score ?? null,
        gaps: report ? gapsOf(report).length : 0,
      }
    }),
  )
}
