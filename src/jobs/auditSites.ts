import type { Payload, PayloadRequest, Where } from 'payload'
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

type Options = {
  asOf?: Day
  /** The key of a site; every site unless given. */
  key?: string
  /** Sites audited since then are left out: what a holder before did is not done again. */
  unlessSince?: Date
  /** How a report is written; in a transaction of its own unless said otherwise. */
  write?: (store: (req?: PayloadRequest) => Promise<void>) => Promise<void>
}

/** Audits sites and keeps the reports: one a site and day. */
export async function auditSites(
  payload: Payload,
  { asOf = toVietnamDay(new Date()), key, unlessSince, write = (store) => store() }: Options = {},
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
    if (unlessSince && (await isAudited(payload, site.id, { asOf, since: unlessSince }))) continue
    const audit = await auditSite(payload, site, asOf)
    await write((req) => store(payload, site.id, audit, req))
    reports.push({ ...audit, site: site.key })
  }
  return reports
}

const reportOf = (site: string, asOf: Day): Where => ({
  and: [{ site: { equals: site } }, { asOf: { equals: asOf } }],
})

async function isAudited(
  payload: Payload,
  site: string,
  { asOf, since }: { asOf: Day; since: Date },
) {
  const where: Where = {
    and: [reportOf(site, asOf), { finishedAt: { greater_than_equal: since.toISOString() } }],
  }
  return (await payload.count({ collection: 'audit-reports', where })).totalDocs > 0
}

async function store(payload: Payload, site: string, audit: SiteAudit, req?: PayloadRequest) {
  const { asOf, obligations, score, points, findings } = audit
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
  const { docs } = await payload.find({
    collection: 'audit-reports',
    where: reportOf(site, asOf),
    select: {},
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  const written = { collection: 'audit-reports' as const, data, depth: 0, req }
  if (docs[0]) await payload.update({ ...written, id: docs[0].id })
  else await payload.create(written)
}
