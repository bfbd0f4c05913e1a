import type { Where } from 'payload'
import type { Day } from '@/lib/formatDate'
import type { Calendar } from '@/lib/workingDays'

/** Where a duty is written. `citation` is how an official quotes it. */
export type Source = {
  act: string
  article: string
  clause?: string
  point?: string
  citation: string
}

/** Why the threshold is what it is; numbers of expired acts are kept as defaults and say so. */
export type Basis = 'coreLaw' | 'lawInForce' | 'expiredLaw' | 'houseDefault'

export type Severity = 'violation' | 'warning' | 'info'

/** What a rule may look at: the day, the calendar, and the names under which the site's agency issues. */
export type Circumstances = { asOf: Day; calendar: Calendar; agencyNames: string[] }

type Common = {
  id: string
  code: string
  point: string
  collection: 'legal-documents' | 'directives' | 'questions' | 'news' | 'media'
  source: Source
  basis: Basis
  severity: Severity
  /** The sentence that should be true. */
  title: string
  remedy: string
}

/** At least `atLeast` published documents. */
export type PresenceRule = Common & { kind: 'presence'; atLeast: number; among?: Where }

/** The newest publication or review is at most `within` calendar days old. */
export type FreshnessRule = Common & { kind: 'freshness'; within: number; among?: Where }

/** Of the documents `among`, none is `failing`; those with an `unknown` clock are told apart and never pass. */
export type ShareRule = Common & {
  kind: 'completeness' | 'timeliness' | 'response'
  among: (circumstances: Circumstances) => Where
  failing: (circumstances: Circumstances) => Where
  unknown?: Where
  dueSoon?: (circumstances: Circumstances) => Where
  /** Done after the deadline: it cannot be mended, and it stays on record. */
  isLateDone?: boolean
}

export type Rule = PresenceRule | FreshnessRule | ShareRule

export type Point = { id: string; title: string; citation: string }

/** A law as data: what it asks, and when it was in force. */
export type ObligationSet = {
  id: string
  name: string
  validFrom: Day
  validTo: Day | null
  note: string
  points: Point[]
  rules: Rule[]
}
