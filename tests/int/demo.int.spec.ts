import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { env } from '@/env'
import { auditSites } from '@/jobs/auditSites'
import { seedProvince } from '@/seed/seedProvince'
import { alike, differences } from '../support/moving/alike'
import {
  answersAt,
  contentOf,
  exportTo,
  importFrom,
  inPlace,
  madeFolders,
  newFolder,
  newPlace,
  run,
  type Place,
} from '../support/moving/commands'
import { closePortal, openPortal } from '../support/portal'

const hasBoth = inject('database') === 'sqlite' && Boolean(process.env.TEST_MONGODB_URL)
const needs = '(needs a SQLite file and TEST_MONGODB_URL)'

let payload: Awaited<ReturnType<typeof openPortal>>
let admin: { email: string; password: string } | undefined
const here: Place = { DATA_DIR: env.dataDir }
let away: Place
beforeAll(async () => {
  if (!hasBoth) return
  payload = await openPortal()
  const accounts = await seedProvince(payload)
  await auditSites(payload)
  admin = accounts.find(({ role }) => role === 'platformAdmin')
  away = newPlace('mongodb')
}, 240_000)
afterAll(async () => {
  if (!hasBoth) return
  await run(inPlace, ['drop'], away)
  for (const folder of madeFolders()) rmSync(folder, { recursive: true, force: true })
  await closePortal(payload)
}, 120_000)

/** Every collection as its REST answers it, versions too; of no limit at all the databases say it differently. */
function everyAnswer(): string[] {
  const { collections } = payload.config
  return collections
    .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'leases')
    .flatMap(({ slug, versions }) => [
      `/${slug}?depth=1&limit=500&sort=id`,
      ...(versions ? [`/${slug}/versions?depth=0&limit=500&sort=createdAt`] : []),
    ])
}

describe.skipIf(!hasBoth)(`the demo ${needs}`, () => {
  it(`moves from SQLite to MongoDB and back, and both answer the same ${needs}`, async () => {
    const first = newFolder()
    expect(await exportTo(first, here)).toMatchObject({ code: 0 })
    const arrived = await importFrom(first, away)
    expect(arrived.code, arrived.output).toBe(0)

    const second = newFolder()
    expect(await exportTo(second, away)).toMatchObject({ code: 0 })
    expect(contentOf(second)).toEqual(contentOf(first))
    const home = newPlace('sqlite')
    const returned = await importFrom(second, home)
    expect(returned.code, returned.output).toBe(0)
    const third = newFolder()
    expect(await exportTo(third, home)).toMatchObject({ code: 0 })
    expect(contentOf(third)).toEqual(contentOf(first))

    const paths = everyAnswer()
    expect(paths.length).toBeGreaterThan(10)
    const asked = admin ?? { email: '', password: '' }
    const onSqlite = alike(await answersAt(here, asked, paths))
    const onMongo = alike(await answersAt(away, asked, paths))
    expect(differences(onMongo, onSqlite)).toEqual([])
  }, 600_000)
})
