import type { Point, Rule } from '@/obligations/rule'
import type { Outcome } from './verdict'

/** How much each kind of duty weighs within a point; response shares the clock's weight with timeliness. */
const weights: Record<Rule['kind'], number> = {
  presence: 30,
  completeness: 30,
  timeliness: 25,
  response: 25,
  freshness: 15,
}

export type PointScore = Point & { score: number | null }

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const rounded = (share: number): number => Math.round(share * 1000) / 10

/** The mean of each kind, weighted; kinds without an applicable rule do not count. Null: not measured. */
function shareOf(outcomes: Outcome[]): number | null {
  const shares = new Map<Rule['kind'], number[]>()
  for (const { rule, share } of outcomes)
    if (share !== null) shares.set(rule.kind, [...(shares.get(rule.kind) ?? []), share])
  if (shares.size === 0) return null
  const weight = [...shares.keys()].reduce((sum, kind) => sum + weights[kind], 0)
  const weighted = [...shares].map(([kind, values]) => weights[kind] * mean(values))
  return weighted.reduce((sum, value) => sum + value, 0) / weight
}

/** A score 0–100 for each point, and over all the mean of those measured. */
export function score(points: Point[], outcomes: Outcome[]) {
  const shares = points.map((point) => ({
    point,
    share: shareOf(outcomes.filter(({ rule }) => rule.point === point.id)),
  }))
  const measured = shares.flatMap(({ share }) => (share === null ? [] : [share]))
  return {
    score: measured.length === 0 ? 0 : rounded(mean(measured)),
    points: shares.map(({ point, share }): PointScore => ({
      ...point,
      score: share === null ? null : rounded(share),
    })),
  }
}
