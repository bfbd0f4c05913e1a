import type { ServerProps } from 'payload'
import { isSupervisor, sitesOf } from '@/access/roles'
import { FindingsOfSite } from './FindingsOfSite'
import { ScoresOfSites } from './ScoresOfSites'

/** On top of the dashboard: what the audit wants of my site today; for supervisors, of every site. */
export async function FindingsPanel({ payload, user }: ServerProps) {
  if (!user) return null
  const own = sitesOf(user)
  const { docs } = await payload.find({
    collection: 'sites',
    where: isSupervisor(user) ? {} : { id: { in: own } },
    sort: 'name',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  const reports = await Promise.all(
    docs.map(async (site) => {
      const found = await payload.find({
        collection: 'audit-reports',
        where: { site: { equals: site.id } },
        sort: '-finishedAt',
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: false,
        user,
      })
      return { site, report: found.docs[0] ?? null }
    }),
  )
  return isSupervisor(user) ? (
    <ScoresOfSites standings={reports} />
  ) : (
    reports.map(({ site, report }) => (
      <FindingsOfSite
        key={site.id}
        site={site}
        report={report}
        adminRoute={payload.config.routes.admin}
      />
    ))
  )
}
