import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { firstOf } from './ask'
import { addressOf } from './demo'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const base = addressOf('so-tttt')

/** What a first visit on a phone asks for and moves, by kind, in bytes as transferred, and how much it jumps. */
async function visit(path: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const bytes: Record<string, number> = {}
  let requests = 0
  page.on('requestfinished', (request) => {
    requests += 1
    void request.sizes().then(({ responseBodySize }) => {
      const kind = request.resourceType()
      bytes[kind] = (bytes[kind] ?? 0) + responseBodySize
    })
  })
  await page.goto(base + path, { waitUntil: 'networkidle' })
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
  await page.close()
  return { bytes, requests, shift: Number(shift.toFixed(2)) }
}

describe('a first visit', async () => {
  it.each([
    '/',
    '/van-ban',
    '/van-ban/34-qd-stttt-ban-hanh-quy-che-hoat-dong-cua-ban-bien-tap-cong-thong-tin-dien-tu',
    '/hoi-dap',
    await firstOf('so-tttt', 'hoi-dap'),
    '/hoi-dap/dat-cau-hoi',
  ])('to %s moves little, runs nothing and does not jump', async (path) => {
    const { bytes, requests, shift } = await visit(path)
    expect(bytes.script ?? 0).toBe(0)
    expect((bytes.document ?? 0) + (bytes.stylesheet ?? 0)).toBeLessThan(30_000)
    expect(bytes.font ?? 0).toBeLessThan(60_000)
    expect(bytes.document).toBeGreaterThan(500)
    expect(requests).toBeLessThanOrEqual(8)
    expect(shift).toBe(0)
  })
})
