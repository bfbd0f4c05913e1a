import type { Rule } from '@/obligations/rule'
import type { Proof } from './counts'

export type Verdict = 'pass' | 'fail' | 'dueSoon' | 'lateDone' | 'notApplicable' | 'unknown'

/** What became of one rule on one site. `count` of `total` documents are not as they should be. */
export type Outcome = {
  rule: Rule
  verdict: Verdict
  /** 0–1, or null where the rule does not apply. */
  share: number | null
  message: string
  count: number
  total: number
  documents: Proof[]
}

export const provingRecords = 20
