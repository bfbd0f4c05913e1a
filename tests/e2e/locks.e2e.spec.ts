import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, signIn } from '../support/browser'
import { accountOf, addressOf } from './demo'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const base = addressOf('so-yt')

/** Types until the server was asked about the form, which locks the document: a form that is being filled anew forgets. */
async function type(page: Page, field: string, words: string) {
  const isAsked = page
    .waitForResponse((answer) => (answer.request().postData() ?? '').includes(words), {
      timeout: 5000,
    })
    .catch(() => null)
  await page.fill(`#field-${field}`, words)
  if (await isAsked) return
  await page.fill(`#field-${field}`, '')
  await type(page, field, words)
}

const saved = (page: Page) =>
  page.waitForResponse((answer) => answer.request().method() === 'PATCH')

it('of two people who write one document the second is told who holds it, the first who saved and what', async () => {
  const account = accountOf('so-yt', 'editor')
  const editor = await signIn(browser, base, account)
  await editor.goto(`${base}/admin/collections/directives/create`)
  await editor.fill('#field-title', 'Tăng cường trực cấp cứu')
  await editor.click('#action-save-draft')
  await editor.waitForURL(/directives\/[0-9a-f-]{20,}/)
  await editor.waitForSelector('form[data-form-ready=true]')
  await type(editor, 'title', 'Tăng cường trực cấp cứu ban đêm')

  const publisher = await signIn(browser, base, accountOf('so-yt', 'publisher'))
  await publisher.goto(editor.url())
  const told = publisher.locator('.document-locked')
  await told.waitFor()
  expect(await told.textContent()).toContain(`${account.email} đang sửa nội dung này`)
  await told.locator('button:has-text("Tiếp quản")').click()
  await told.waitFor({ state: 'hidden' })
  await type(publisher, 'title', 'Tăng cường trực cấp cứu dịp Tết')
  const theirs = saved(publisher)
  await publisher.click('#action-save-draft')
  expect((await theirs).status()).toBe(200)

  const mine = saved(editor)
  await editor.click('#action-save-draft')
  expect((await mine).status()).toBe(409)
  const refusals = editor.locator('.refusals')
  await refusals.waitFor()
  expect(await refusals.textContent()).toContain(
    'Trích yếu: Ô này đã được lưu là: Tăng cường trực cấp cứu dịp Tết',
  )
  expect(await editor.inputValue('#field-title')).toBe('Tăng cường trực cấp cứu ban đêm')
})
