import type { AuditReport } from '@/payload-types'
import type { Finding } from './evaluateSite'
import type { PointScore } from './score'

export type Gap = Pick<
  Finding,
  'rule' | 'point' | 'source' | 'severity' | 'verdict' | 'title' | 'message' | 'count'
>

const listOf = <T>(json: unknown): T[] =>
  // Written by auditSites with these types; JSON columns lose them.
  Array.isArray(json) ? (json as T[]) : []

/** The stored JSON of a report with its types back. */
export const pointsOf = ({ points }: Pick<AuditReport, 'points'>) => listOf<PointScore>(points)
export const gapsOf = ({ gaps }: Pick<AuditReport, 'gaps'>) => listOf<Gap>(gaps)
export const findingsOf = ({ findings }: Partial<AuditReport>) => listOf<Finding>(findings)
