import { readFileSync } from 'node:fs'

type Assertion = { fullName: string; status: string }
type Json = {
  success: boolean
  testResults: { name: string; status: string; assertionResults: Assertion[] }[]
}

/** What became of the tests of one project. */
export type Report = {
  passed: Set<string>
  failed: Set<string>
  skipped: Set<string>
}

export const noReport = (): Report => ({ passed: new Set(), failed: new Set(), skipped: new Set() })

/** Reads what vitest's JSON reporter wrote; a file that broke before its tests counts as a failed test. */
export function readReport(file: string): Report {
  const report = noReport()
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Json
  for (const { name, status, assertionResults } of testResults) {
    for (const { fullName, status } of assertionResults) {
      const kind = status === 'passed' || status === 'failed' ? status : 'skipped'
      report[kind].add(`${name} > ${fullName}`)
    }
    const isBroken = status === 'failed' && !assertionResults.some((it) => it.status === 'failed')
    if (isBroken) report.failed.add(name)
  }
  return report
}

const titleOf = (name: string) => name.replace(/^.* > /, '')

const onlyIn = (one: Report, other: Report) =>
  [...one.passed].filter((name) => !other.passed.has(name) && !other.failed.has(name))

/**
 * The tests that ran on one database only, as lines to print. Each has to say in its title what it needs, as
 * "(needs …)"; `unnamed` are those that do not.
 */
export function compareReports(a: [string, Report], b: [string, Report]) {
  const sides = [
    { name: a[0], only: onlyIn(a[1], b[1]) },
    { name: b[0], only: onlyIn(b[1], a[1]) },
  ]
  const lines = sides.flatMap(({ name, only }) =>
    only.map((test) => `only on ${name}: ${titleOf(test)}`),
  )
  const unnamed = sides.flatMap(({ only }) => only).filter((name) => !/\(needs [^)]+\)/.test(name))
  return { lines, unnamed }
}
