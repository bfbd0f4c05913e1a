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

/** The form as it is stored, with nothing of an earlier one still to arrive. */
async function open(page: Page, url: string) {
  await page.goto(url)
  await page.waitForSelector('form[data-form-ready=true]')
  await page.waitForLoadState('networkidle')
}

/** Types and waits until the server was asked about the form, which locks the document. */
async function type(page: Page, field: string, words: string) {
  const isAsked = page.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes(words),
  )
  await Promise.all([isAsked, page.fill(`#field-${field}`, words)])
}

async function save(page: Page): Promise<number> {
  const isSaved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  const [answer] = await Promise.all([isSaved, page.click('#action-save-draft')])
  return answer.status()
}

it('of two people who write one document the second is told who holds it, the first who saved and what', async () => {
  const account = accountOf('so-yt', 'editor')
  const editor = await signIn(browser, base, account)
  await editor.goto(`${base}/admin/collections/directives/create`)
  await editor.fill('#field-title', 'Tăng cường trực cấp cứu')
  await editor.click('#action-save-draft')
  await editor.waitForURL(/directives\/[0-9a-f-]{20,}/)
  const url = editor.url()
  await open(editor, url)
  await type(editor, 'title', 'Tăng cường trực cấp cứu ban đêm')

  const publisher = await signIn(browser, base, accountOf('so-yt', 'publisher'))
  await publisher.goto(url)
  const told = publisher.locator('.document-locked')
  await told.waitFor()
  expect(await told.textContent()).toContain(`${account.email} đang sửa nội dung này`)
  const isTaken = publisher.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await Promise.all([isTaken, told.locator('button:has-text("Tiếp quản")').click()])
  await open(publisher, url)
  await type(publisher, 'title', 'Tăng cường trực cấp cứu dịp Tết')
  expect(await save(publisher)).toBe(200)

  expect(await save(editor)).toBe(409)
  const refusals = editor.locator('.refusals')
  await refusals.waitFor()
  expect(await refusals.textContent()).toContain(
    'Trích yếu: Ô này đã được lưu là: Tăng cường trực cấp cứu dịp Tết',
  )
  expect(await editor.inputValue('#field-title')).toBe('Tăng cường trực cấp cứu ban đêm')
})
