import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { addressesOf, ask, firstOf, hostOf } from './ask'
import { addressOf, origin, sites } from './demo'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('every public page', () => {
  it.each(sites)('of %s answers, and shows no draft', async (site) => {
    const addresses = await addressesOf(site)
    expect(addresses.length).toBeGreaterThan(6)
    const others = [
      '/tim-kiem?q=du+thao+noi+bo',
      '/hoi-dap/dat-cau-hoi',
      '/hoi-dap/tra-cuu',
      '/sitemap.xml',
    ]
    for (const path of [...addresses, ...others]) {
      const { status, body } = await ask(hostOf(site), path)
      expect([path, status]).toEqual([path, 200])
      expect(body).not.toContain('DỰ THẢO NỘI BỘ')
    }
  })

  it('that is missing helps to find it, without a script', async () => {
    const { status, body } = await ask(hostOf('so-tttt'), '/van-ban/34-qd-stttt-cu')
    expect(status).toBe(404)
    expect(body).toContain('Không tìm thấy trang này')
    expect(body).toContain('value="34 qd stttt cu"')
    expect(body).not.toContain('<script')
  })

  it('of a foreign host is not there', async () => {
    for (const path of ['/', '/van-ban', '/sitemap.xml', '/minh-bach'])
      expect((await ask('khong-phai-cua-ta.example', path)).status).toBe(404)
  })

  it('is not reached past the host', async () => {
    expect((await ask(hostOf('so-tttt'), '/sites/so-yt.localhost/van-ban')).status).toBe(404)
  })

  it('of the internal addresses is closed without the secret', async () => {
    const response = await fetch(`${origin}/internal/tick`, { method: 'POST' })
    expect(response.status).toBe(404)
  })

  it('refuses a form sent from another site', async () => {
    const response = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { origin: 'http://ke-gian.example', 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(403)
  })
})

describe('at 390 and 1280 px', async () => {
  const agency = [
    '/',
    ...['/van-ban', '/chi-dao-dieu-hanh', '/hoi-dap', '/tin-tuc', '/minh-bach'],
    '/van-ban?q=khong-co-gi-ca',
    '/tim-kiem?q=cap+lai',
    '/hoi-dap/dat-cau-hoi',
    '/hoi-dap/tra-cuu?ma=SAI',
    '/khong-co-trang-nay',
    ...(await Promise.all(
      ['van-ban', 'chi-dao-dieu-hanh', 'hoi-dap', 'tin-tuc'].map((section) =>
        firstOf('so-tttt', section),
      ),
    )),
  ]
  const pages = [
    ['honglam', '/'],
    ['honglam', '/minh-bach'],
    ...agency.map((path) => ['so-tttt', path]),
  ] as [string, string][]

  it.each(pages)(
    '%s: %s has no serious finding of axe and scrolls one way only',
    async (site, path) => {
      const url = addressOf(site) + path
      for (const width of [390, 1280]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } })
        await page.goto(url)
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          // axe puts itself on the page under this name.
          const { axe: checker } = window as unknown as {
            axe: {
              run: () => Promise<{
                violations: { id: string; impact: string; nodes: { html: string }[] }[]
              }>
            }
          }
          const result = await checker.run()
          return result.violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        })
        expect(violations).toEqual([])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(sideways).toBeLessThanOrEqual(0)
        await page.close()
      }
    },
  )
})
