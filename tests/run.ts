import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMongo } from './support/findMongo'
import { compareReports, noReport, readReport, type Report } from './support/runner/reports'

const reports = mkdtempSync(join(tmpdir(), 'portal28-tests-'))
const generated = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

function run(title: string, command: string[], environment: Record<string, string> = {}) {
  console.log(`\n── ${title}`)
  const [name = '', ...args] = command
  const { status } = spawnSync(name, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  return status === 0
}

const npx = (...args: string[]) => ['npx', '--no-install', ...args]

/** Generated files are committed as the generators write them. */
function generatesUnchanged(): boolean {
  const read = () => generated.map((file) => readFileSync(file, 'utf8')).join('\0')
  const before = read()
  const isDone = run('generate', ['npm', 'run', '--silent', 'generate'])
  const isSame = before === read()
  if (!isSame)
    console.error('The generated files were not up to date: commit what `npm run generate` writes.')
  return isDone && isSame
}

function vitest(project: string, environment: Record<string, string> = {}): Report {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGreen = run(
    `tests: ${project}`,
    npx('vitest', 'run', '--project', project, ...reporters),
    environment,
  )
  try {
    const report = readReport(file)
    if (!isGreen && report.failed.size === 0) report.failed.add(project)
    return report
  } catch {
    return { ...noReport(), failed: new Set([project]) }
  }
}

/** The tests of one kind on both databases; where MongoDB is, both have to run the same. */
function onBoth(kind: string, sqlite: Report, mongodb: Report | null): boolean {
  if (!mongodb) return true
  const { lines, unnamed } = compareReports(['SQLite', sqlite], ['MongoDB', mongodb])
  for (const line of lines) console.log(`${kind}, ${line}`)
  for (const name of unnamed)
    console.error(`${kind}: ran on one database only and does not say what it needs: ${name}`)
  return unnamed.length === 0
}

async function main(): Promise<number> {
  const checks = [
    run('format and lint', ['npm', 'run', '--silent', 'lint']),
    run('types', ['npm', 'run', '--silent', 'typecheck']),
    generatesUnchanged(),
  ]
  const mongo = await findMongo()
  if (!mongo)
    console.log(
      'MongoDB: skipped, no server found (set TEST_MONGODB_URL, or MONGOMS_SYSTEM_BINARY).',
    )
  const onMongo = mongo ? { TEST_MONGODB_URL: mongo.url } : null
  const mongodb = (project: string) => (onMongo ? vitest(project, onMongo) : null)
  const unit = vitest('unit')
  const int = { sqlite: vitest('sqlite'), mongodb: mongodb('mongodb') }
  const browser = { sqlite: vitest('e2e-sqlite'), mongodb: mongodb('e2e-mongodb') }
  const counts: [string, Report][] = [
    ['unit', unit],
    ['integration on SQLite', int.sqlite],
    ['integration on MongoDB', int.mongodb ?? noReport()],
    ['browser on SQLite', browser.sqlite],
    ['browser on MongoDB', browser.mongodb ?? noReport()],
  ]
  await mongo?.stop()

  console.log('')
  for (const [name, { passed, failed, skipped }] of counts)
    console.log(`${name}: ${passed.size} passed, ${failed.size} failed, ${skipped.size} skipped`)
  checks.push(onBoth('integration', int.sqlite, int.mongodb))
  checks.push(onBoth('browser', browser.sqlite, browser.mongodb))
  const sum = (key: keyof Report) =>
    counts.reduce((total, [, report]) => total + report[key].size, 0)
  const brokenChecks = checks.filter((isGreen) => !isGreen).length
  const isMissing = process.env.REQUIRE_MONGODB === '1' && !mongo
  if (isMissing) console.error('MongoDB was required, and no server was found.')
  if (brokenChecks > 0)
    console.error(`${brokenChecks} of format, types, generated files and equal tests failed.`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') > 0 || brokenChecks > 0 || isMissing ? 1 : 0
}

process.exitCode = await main()
