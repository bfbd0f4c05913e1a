import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMongo } from './support/findMongo'

type Count = { passed: number; failed: number; skipped: number }

const none: Count = { passed: 0, failed: 0, skipped: 0 }
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

function vitest(project: string, environment: Record<string, string> = {}): Count {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isGreen = run(
    `tests: ${project}`,
    npx('vitest', 'run', '--project', project, ...reporters),
    environment,
  )
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    const failed = numFailedTests === 0 && !isGreen ? 1 : numFailedTests
    return { passed: numPassedTests, failed, skipped: numPendingTests }
  } catch {
    return { ...none, failed: 1 }
  }
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
  const counts: [string, Count][] = [
    ['unit', vitest('unit')],
    ['integration on SQLite', vitest('sqlite')],
    ['integration on MongoDB', onMongo ? vitest('mongodb', onMongo) : none],
    ['browser on SQLite', vitest('e2e-sqlite')],
    ['browser on MongoDB', onMongo ? vitest('e2e-mongodb', onMongo) : none],
  ]
  await mongo?.stop()

  console.log('')
  for (const [name, { passed, failed, skipped }] of counts)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  const sum = (key: keyof Count) => counts.reduce((total, [, count]) => total + count[key], 0)
  const brokenChecks = checks.filter((isGreen) => !isGreen).length
  const isMissing = process.env.REQUIRE_MONGODB === '1' && !mongo
  if (isMissing) console.error('MongoDB was required, and no server was found.')
  if (brokenChecks > 0)
    console.error(`${brokenChecks} of format, types and generated files failed.`)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') > 0 || brokenChecks > 0 || isMissing ? 1 : 0
}

process.exitCode = await main()
