import type { Metadata } from 'next'
import { gapsOf, pointsOf } from '@/audit/report'
import { SiteTable } from '@/components/site/SiteTable'
import { TransparencyView } from '@/components/site/TransparencyView'
import { article28 } from '@/obligations/article28'
import { getLatestReport } from '@/queries/auditReports'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams } from '@/app/(site)/shell/siteOf'
import { standings } from '@/app/(site)/shell/standings'

export const metadata: Metadata = { title: 'Minh bạch' }

export default async function Transparency({ params }: HostParams) {
  const site = await siteOf(await params)
  const report = await getLatestReport(site.id)
  const sites = site.kind === 'root' ? await standings() : []
  return (
    <SitePage site={site} current="/minh-bach">
      <TransparencyView
        law={article28}
        report={
          report && {
            score: report.score,
            finishedAt: report.finishedAt,
            points: pointsOf(report),
            gaps: gapsOf(report),
          }
        }
      >
        {sites.length > 0 && (
          <SiteTable sites={sites.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))} />
        )}
      </TransparencyView>
    </SitePage>
  )
}
