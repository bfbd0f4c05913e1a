import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, openBrowser, openPhone, signIn } from '../support/browser'
import { accountOf, addressOf } from './demo'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const base = addressOf('so-yt')
const title = 'Trực cấp cứu trong dịp Tết Nguyên đán'

it('an editor writes a directive, a publisher publishes it, a citizen reads it until it is withdrawn', async () => {
  const editor = await signIn(browser, base, accountOf('so-yt', 'editor'))
  await editor.goto(`${base}/admin/collections/directives/create`)
  await editor.fill('#field-title', title)
  await editor.fill('#field-number', '99/CT-SYT')
  await choose(editor, 'type', 'Chỉ thị')
  await editor.fill('#field-issuer', 'Sở Y tế tỉnh Hồng Lam')
  expect(await editor.locator('#action-save').count()).toBe(0)
  await editor.click('#action-save-draft')
  await editor.waitForURL(/directives\/[0-9a-f-]{20,}/)

  const citizen = await openPhone(browser)
  await citizen.goto(`${base}/chi-dao-dieu-hanh`)
  expect(await citizen.content()).not.toContain(title)

  const publisher = await signIn(browser, base, accountOf('so-yt', 'publisher'))
  await publisher.goto(editor.url())
  await publisher.fill('#field-summary', 'Bố trí đủ thầy thuốc ở mọi tuyến.')
  await publisher.click('#action-save')
  await publisher.waitForSelector('text=Đã công bố')

  await citizen.goto(`${base}/chi-dao-dieu-hanh`)
  await citizen.click(`text=${title}`)
  expect(await citizen.textContent('h1')).toBe(title)
  expect(await citizen.textContent('main')).toContain('Bố trí đủ thầy thuốc')
  const address = citizen.url()

  await publisher.reload()
  await publisher.click('.doc-controls__popup button')
  await publisher.click('#action-withdraw')
  await publisher.click('.withdraw__box .rs__control')
  await publisher.keyboard.type('sai sót')
  await publisher.keyboard.press('Enter')
  await publisher.click('.withdraw__buttons button:not(.btn--style-secondary)')
  await publisher.waitForSelector('text=Đã rút khỏi cổng')
  expect((await citizen.goto(address))?.status()).toBe(404)
})
