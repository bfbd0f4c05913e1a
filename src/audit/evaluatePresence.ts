import type { Where } from 'payload'
import type { PresenceRule } from '@/obligations/rule'
import type { Counts } from './counts'
import type { Outcome } from './verdict'

/** An empty section fails: no number of other duties done makes up for it. */
export async function evaluatePresence(
  rule: PresenceRule,
  within: Where,
  counts: Counts,
): Promise<Outcome> {
  const total = await counts.count(rule.collection, { and: [within, rule.among ?? {}] })
  const missing = Math.max(0, rule.atLeast - total)
  return {
    rule,
    verdict: missing === 0 ? 'pass' : 'fail',
    share: missing === 0 ? 1 : 0,
    message: missing === 0 ? `Có ${total} mục đang công bố.` : 'Chưa có mục nào được công bố.',
    count: missing,
    total,
    documents: [],
  }
}
