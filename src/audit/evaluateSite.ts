import type { Where } from 'payload'
import type { Circumstances, ObligationSet, Rule, Severity } from '@/obligations/rule'
import type { Counts, Proof } from './counts'
import { evaluateFreshness } from './evaluateFreshness'
import { evaluatePresence } from './evaluatePresence'
import { evaluateShare } from './evaluateShare'
import { score, type PointScore } from './score'
import type { Outcome, Verdict } from './verdict'

export type Finding = {
  rule: string
  code: string
  kind: Rule['kind']
  point: string
  collection: Rule['collection']
  source: string
  severity: Severity
  verdict: Verdict
  title: string
  message: string
  remedy: string
  count: number
  total: number
  documents: (Proof & { collection: Rule['collection'] })[]
}

export type SiteAudit = {
  asOf: string
  obligations: string
  score: number
  points: PointScore[]
  findings: Finding[]
}

const order: Record<Severity, number> = { violation: 0, warning: 1, info: 2 }

function toFinding({ rule, verdict, message, count, total, documents }: Outcome): Finding {
  const { id, code, kind, point, collection, source, severity, title, remedy } = rule
  return {
    rule: id,
    code,
    kind,
    point,
    collection,
    source: source.citation,
    severity: verdict === 'dueSoon' ? 'info' : severity,
    verdict,
    title,
    message,
    remedy,
    count,
    total,
    documents: documents.map((document) => ({ ...document, collection })),
  }
}

/** One site against one obligation set as of a day. Reads through `counts` only. */
export async function evaluateSite({
  site,
  set,
  counts,
  ...circumstances
}: Circumstances & { site: string; set: ObligationSet; counts: Counts }): Promise<SiteAudit> {
  const own: Where = { site: { equals: site } }
  const publicOwn: Where = { and: [own, { _status: { equals: 'published' } }] }
  const { asOf } = circumstances
  const outcomes: Outcome[] = []
  for (const rule of set.rules) {
    if (rule.kind === 'presence') outcomes.push(await evaluatePresence(rule, publicOwn, counts))
    else if (rule.kind === 'freshness')
      outcomes.push(await evaluateFreshness(rule, { within: publicOwn, asOf, counts }))
    else outcomes.push(await evaluateShare(rule, { site: own, circumstances, counts }))
  }
  const findings = outcomes
    .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable')
    .map(toFinding)
    .sort((a, b) => order[a.severity] - order[b.severity])
  return { asOf, obligations: set.id, ...score(set.points, outcomes), findings }
}
