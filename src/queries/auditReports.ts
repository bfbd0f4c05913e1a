import { remember } from '@/cache/remember'
import type { AuditReport } from '@/payload-types'
import { openDoor, visitor } from './payload'

async function readLatestReport(site: string): Promise<AuditReport | null> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'audit-reports',
    where: { site: { equals: site } },
    sort: '-finishedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  return docs[0] ?? null
}

/** The newest report of a site, without the records behind its findings. */
export const getLatestReport = (site: string): Promise<AuditReport | null> =>
  remember(site, 'report', () => readLatestReport(site))
