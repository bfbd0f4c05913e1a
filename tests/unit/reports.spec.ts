import { expect, it } from 'vitest'
import { compareReports } from '../support/runner/reports'

const report = (passed: string[], skipped: string[] = [], failed: string[] = []) => ({
  passed: new Set(passed),
  skipped: new Set(skipped),
  failed: new Set(failed),
})

it('a test that ran on one database only has to say what it needs', () => {
  const sqlite = report(['a > equal', 'a > quiet'], ['a > both (needs a cluster)'])
  const mongodb = report(['a > equal', 'a > both (needs a cluster)'], ['a > quiet'])
  const { lines, unnamed } = compareReports(['SQLite', sqlite], ['MongoDB', mongodb])
  expect(lines).toEqual(['only on SQLite: quiet', 'only on MongoDB: both (needs a cluster)'])
  expect(unnamed).toEqual(['a > quiet'])
})

it('a test that failed on one database ran on both', () => {
  const { unnamed } = compareReports(
    ['SQLite', report(['a > one'])],
    ['MongoDB', report([], [], ['a > one'])],
  )
  expect(unnamed).toEqual([])
})
