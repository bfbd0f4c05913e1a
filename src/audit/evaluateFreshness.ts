import type { Where } from 'payload'
import { formatDay, toVietnamDay, type Day } from '@/lib/formatDate'
import type { FreshnessRule } from '@/obligations/rule'
import type { Counts } from './counts'
import type { Outcome } from './verdict'

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Counted from the first publication or the last review: saving a document again makes it no fresher. */
export async function evaluateFreshness(
  rule: FreshnessRule,
  { within, asOf, counts }: { within: Where; asOf: Day; counts: Counts },
): Promise<Outcome> {
  const newest = await counts.newest(rule.collection, { and: [within, rule.among ?? {}] })
  const nothing = { rule, count: 1, total: 0, documents: [] }
  if (!newest)
    return { ...nothing, verdict: 'fail', share: 0, message: 'Chưa có mục nào được công bố.' }
  const age = daysBetween(toVietnamDay(newest), asOf)
  const isFresh = age <= rule.within
  return {
    ...nothing,
    verdict: isFresh ? 'pass' : 'fail',
    share: isFresh ? 1 : 0,
    message: `Mục mới nhất ngày ${formatDay(newest)}, cách đây ${age} ngày (hạn ${rule.within} ngày).`,
    count: isFresh ? 0 : 1,
    total: 1,
  }
}
