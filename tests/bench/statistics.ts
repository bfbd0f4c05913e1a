import type { Measured } from './load'

/** The value below which the share `p` (0 to 1) of the values lies. */
export function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN
}

const median = (values: number[]): number => percentile(values, 0.5)

/** The middle round, figure by figure: one round disturbed by a neighbour does not count. */
export const middle = (rounds: Measured[]): Measured => ({
  rps: median(rounds.map(({ rps }) => rps)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  cpu: median(rounds.map(({ cpu }) => cpu ?? 0)),
})

/** How many times as many requests a second, in the middle of the rounds: each is compared with its neighbour. */
export const ratio = (ours: Measured[], theirs: Measured[]): number =>
  median(ours.map(({ rps }, round) => rps / (theirs[round]?.rps ?? NaN)))

export const rounded = ({ rps, p50, p99, cpu }: Measured): Measured => ({
  rps: Math.round(rps),
  p50: Number(p50.toFixed(2)),
  p99: Number(p99.toFixed(2)),
  ...(cpu ? { cpu: Number(cpu.toFixed(1)) } : {}),
})
