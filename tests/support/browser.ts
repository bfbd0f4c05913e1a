import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** The system's Chromium, else the one inside an npm package, which brings its libraries too. */
export async function openBrowser(): Promise<Browser> {
  const system = installed.find(existsSync)
  if (system) return chromium.launch({ executablePath: system, args: quiet })
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  const libraries = [
    process.env.LD_LIBRARY_PATH,
    dirname(executablePath),
    '/tmp/al2023/lib',
    '/tmp/al2/lib',
  ]
  return chromium.launch({
    executablePath,
    args: [...packed.args, ...quiet],
    env: { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  })
}

/** A citizen's phone: no JavaScript, 390 px wide. */
export const openPhone = async (browser: Browser): Promise<Page> =>
  browser.newPage({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    locale: 'vi-VN',
  })

export async function signIn(
  browser: Browser,
  base: string,
  account: { email: string; password: string },
) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${base}/admin/login`)
  await page.fill('#field-email', account.email)
  await page.fill('#field-password', account.password)
  await page.click('button[type=submit]')
  await page.waitForSelector('.findings')
  return page
}

/** Payload's select: opens, types, takes the first that fits. */
export async function choose(page: Page, field: string, words: string) {
  await page.click(`#field-${field} .rs__control`)
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}
