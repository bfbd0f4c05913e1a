import { HomeView } from '@/components/site/HomeView'
import { ScoreCard } from '@/components/site/ScoreCard'
import { Directory } from '@/components/site/Directory'
import { gapsOf, pointsOf } from '@/audit/report'
import { toVietnamDay } from '@/lib/formatDate'
import { getLatestReport } from '@/queries/auditReports'
import { listContent } from '@/queries/lists'
import { parseFilters } from '@/queries/filters'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams } from '@/app/(site)/shell/siteOf'
import { standings } from '@/app/(site)/shell/standings'

export default async function Home({ params }: HostParams) {
  const site = await siteOf(await params)
  const latest = { site: site.id, filters: parseFilters({}), limit: 5 }
  const [documents, directives, questions, news, report] = await Promise.all([
    listContent('legal-documents', latest),
    listContent('directives', { ...latest, limit: 4 }),
    listContent('questions', latest),
    listContent('news', latest),
    getLatestReport(site.id),
  ])
  return (
    <SitePage site={site} isHome>
      <HomeView
        documents={documents}
        directives={directives}
        questions={questions}
        news={news}
        today={toVietnamDay(new Date())}
        score={
          report && (
            <ScoreCard score={report.score} points={pointsOf(report)} gaps={gapsOf(report)} />
          )
        }
        directory={site.kind === 'root' && <Directory sites={await standings()} />}
      />
    </SitePage>
  )
}
