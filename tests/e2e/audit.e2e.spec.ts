import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { outside } from '../support/outside'
import { openBrowser, openPhone, signIn } from '../support/browser'
import { accountOf, addressOf } from './demo'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const base = addressOf('so-tp')
const finding = '[data-rule="questions.publicInterestPublished"]'

it('a finding leads to its record and is gone when that is mended', async () => {
  const publisher = await signIn(browser, base, accountOf('so-tp', 'publisher'))
  await publisher.click(`${finding} a`)
  await publisher.waitForSelector('#field-title')
  await publisher.fill('#field-unit', 'Phòng Hành chính tư pháp, Sở Tư pháp')
  await publisher.click('#action-save')
  await publisher.waitForSelector('text=Đã công bố')
  await publisher.goto(`${base}/admin`)
  await publisher.click('text=Rà soát lại ngay')
  await publisher.waitForSelector(finding, { state: 'detached' })

  const citizen = await openPhone(browser)
  await citizen.goto(`${base}/minh-bach`)
  const page = await citizen.textContent('main')
  expect(page).not.toContain('vấn đề nhiều người quan tâm được công bố')
  expect(page).toContain('phổ biến, hướng dẫn thực hiện pháp luật')
})

it('npm run audit asks the running server, prints JSON and exits 1 on violations', async () => {
  if (inject('database') === 'mongodb') return
  const { dataDir } = inject('portal')
  const run = promisify(execFile)(
    'npm',
    ['run', '--silent', 'audit', '--', '--json', '--site', 'so-tp'],
    {
      env: outside({ DATA_DIR: dataDir }),
    },
  )
  const failed = await run.then(
    () => null,
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect(failed?.stderr).toBe('')
  const { asOf, sites } = JSON.parse(failed?.stdout ?? '{}')
  expect(failed?.code).toBe(1)
  expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(sites[0]).toMatchObject({ site: 'so-tp', score: expect.any(Number) })
  expect(sites[0].findings[0]).toMatchObject({
    rule: expect.any(String),
    source: expect.stringContaining('Điều'),
    severity: 'violation',
    message: expect.any(String),
    count: expect.any(Number),
    documents: expect.any(Array),
  })
})
