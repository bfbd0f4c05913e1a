import type { Where } from 'payload'
import type { Rule } from '@/obligations/rule'

export type Proof = { id: string; title: string }

/** How an audit looks at a site: by counting, so that 200,000 documents cost no more than ten. */
export type Counts = {
  count(collection: Rule['collection'], where: Where): Promise<number>
  /** The latest first publication or review of the documents, as a timestamp. */
  newest(collection: Rule['collection'], where: Where): Promise<string | null>
  /** At most `limit` of the documents, to prove a finding. */
  list(collection: Rule['collection'], where: Where, limit: number): Promise<Proof[]>
}
