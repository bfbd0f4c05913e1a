import type { Payload, Where } from 'payload'
import type { Counts } from '@/audit/counts'
import { evaluateSite, type Finding, type SiteAudit } from '@/audit/evaluateSite'
import { toVietnamDay, type Day } from '@/lib/formatDate'
import { article28 } from '@/obligations/article28'
import { vietnamCalendar } from '@/obligations/holidays'
import type { Agency, Site } from '@/payload-types'

const countsOf = (payload: Payload): Counts => ({
  async count(collection, where) {
    return (await payload.count({ collection, where })).totalDocs
  },
  async newest(collection, where) {
    const latest = async (field: 'publishedAt' | 'reviewedAt') => {
      const { docs } = await payload.find({
        // Freshness is asked of content types only; files have neither date.
        collection: collection as 'news',
        where: { and: [where, { [field]: { exists: true } }] } satisfies Where,
        sort: `-${field}`,
        select: { [field]: true },
        limit: 1,
        depth: 0,
        pagination: false,
      })
      return docs[0]?.[field] ?? null
    }
    const dates = [await latest('publishedAt'), await latest('reviewedAt')]
    return (
      dates
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null
    )
  },
  async list(collection, where, limit) {
    const { docs } = await payload.find({ collection, where, limit, depth: 0, pagination: false })
    return docs.map((document) => ({
      id: document.id,
      title: ('title' in document ? document.title : document.filename) ?? document.id,
    }))
  },
})

/** What the public sees of a finding: how many and under which law, never titles of what is not public. */
const toGap = ({ rule, point, source, severity, verdict, title, message, count }: Finding) => ({
  rule,
  point,
  source,
  severity,
  verdict,
  title,
  message,
  count,
})

function agencyNames(agency: Agency | string): string[] {
  if (typeof agency === 'string') return []
  const { name, shortName, otherNames } = agency
  return [name, shortName, ...(otherNames ?? [])].filter((text) => typeof text === 'string')
}

/** Audits one site as of a day; stores nothing. */
export const auditSite = (payload: Payload, site: Site, asOf: Day): Promise<SiteAudit> =>
  evaluateSite({
    site: site.id,
    set: article28,
    counts: countsOf(payload),
    asOf,
    calendar: vietnamCalendar,
    agencyNames: agencyNames(site.agency),
  })

export type SiteReport = SiteAudit & { site: string }

/** Audits every site, or the one with the key, and keeps the reports: one a site and day. */
export async function auditSites(
  payload: Payload,
  { asOf = toVietnamDay(new Date()), key }: { asOf?: Day; key?: string } = {},
): Promise<SiteReport[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    where: key ? { key: { equals: key } } : {},
    sort: 'key',
    depth: 1,
    limit: 0,
    pagination: false,
  })
  const reports: SiteReport[] = []
  for (const site of docs) {
    const audit = await auditSite(payload, site, asOf)
    await store(payload, site.id, audit)
    reports.push({ ...audit, site: site.key })
  }
  return reports
}

async function store(payload: Payload, site: string, audit: SiteAudit) {
  const { asOf, obligations, score, points, findings } = audit
  const where: Where = { and: [{ site: { equals: site } }, { asOf: { equals: asOf } }] }
  const data = {
    site,
    asOf,
    obligations,
    score,
    points,
    findings,
    gaps: findings.filter(({ severity }) => severity !== 'info').map(toGap),
    finishedAt: new Date().toISOString(),
  }
  const { docs } = await payload.update({ collection: 'audit-reports', where, data, depth: 0 })
  if (docs.length === 0) await payload.create({ collection: 'audit-reports', data, depth: 0 })
}
