import type { Where } from 'payload'
import { formatNumber } from '@/lib/formatNumber'
import type { Circumstances, ShareRule } from '@/obligations/rule'
import type { Counts } from './counts'
import { provingRecords, type Outcome, type Verdict } from './verdict'

function verdictOf(rule: ShareRule, failing: number, unknown: number, dueSoon: number): Verdict {
  if (failing > 0) return rule.isLateDone ? 'lateDone' : 'fail'
  if (unknown > 0) return 'unknown'
  return dueSoon > 0 ? 'dueSoon' : 'pass'
}

function messageOf(counted: { total: number; failing: number; unknown: number; dueSoon: number }) {
  const { total, failing, unknown, dueSoon } = counted
  const of = `${formatNumber(failing)} trên ${formatNumber(total)} mục chưa đạt.`
  if (failing > 0) return of
  if (unknown > 0) return `${formatNumber(unknown)} mục thiếu ngày để tính hạn.`
  if (dueSoon > 0) return `${formatNumber(dueSoon)} mục sắp đến hạn.`
  return total === 0 ? 'Không có mục nào thuộc diện.' : `Cả ${formatNumber(total)} mục đều đạt.`
}

/** Completeness, timeliness and response: of the documents concerned, which are not as they should be? */
export async function evaluateShare(
  rule: ShareRule,
  { site, circumstances, counts }: { site: Where; circumstances: Circumstances; counts: Counts },
): Promise<Outcome> {
  const among: Where = { and: [site, rule.among(circumstances)] }
  const failingWhere: Where = { and: [among, rule.failing(circumstances)] }
  const unknownWhere: Where = { and: [site, rule.unknown ?? {}] }
  const soonWhere: Where = { and: [among, rule.dueSoon?.(circumstances) ?? {}] }
  const total = await counts.count(rule.collection, among)
  const failing = total && (await counts.count(rule.collection, failingWhere))
  const unknown = rule.unknown ? await counts.count(rule.collection, unknownWhere) : 0
  const dueSoon = rule.dueSoon && total ? await counts.count(rule.collection, soonWhere) : 0
  const verdict = verdictOf(rule, failing, unknown, dueSoon)
  const where = failing > 0 ? failingWhere : unknown > 0 ? unknownWhere : soonWhere
  const isFinding = verdict !== 'pass'
  return {
    rule,
    verdict: total + unknown === 0 ? 'notApplicable' : verdict,
    share:
      total + unknown === 0 ? null : 1 - (failing + unknown) / Math.max(total, failing + unknown),
    message: messageOf({ total, failing, unknown, dueSoon }),
    count: failing || unknown || dueSoon,
    total,
    documents: isFinding ? await counts.list(rule.collection, where, provingRecords) : [],
  }
}
