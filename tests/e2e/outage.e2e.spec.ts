import { spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser, openPhone } from '../support/browser'
import { startProcess, type PortalProcess } from '../support/process'
import { hostOf } from './ask'
import { askAt, call, signInAt } from './at'
import { accountOf, addressOf } from './demo'

/** A command that takes the database down as if its machine had died (`crash`) and brings it back (`up`). */
const control = process.env.TEST_MONGODB_CONTROL
const canStop = inject('database') === 'mongodb' && Boolean(control)
const needs = '(needs a MongoDB that a test may crash: TEST_MONGODB_CONTROL)'

const run = (command: 'crash' | 'up') => {
  const { status, stderr } = spawnSync(control ?? '', [command], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

const place = inject('portal')
const host = hostOf('so-xd')

let other: PortalProcess
let browser: Browser
beforeAll(async () => {
  if (!canStop) return
  browser = await openBrowser()
  other = await startProcess(place)
}, 240_000)
afterAll(async () => {
  if (!canStop) return
  run('up')
  await browser.close()
  await other.stop()
}, 120_000)

const readiness = async (port: number) => (await call(port, '/api/health')).status

/** Writes drafts until told to stop, and keeps the ids that were acknowledged. */
function startWriter(port: number, { token, site }: { token: string; site: string }) {
  const acknowledged: string[] = []
  let isOver = false
  let refused = 0
  const writing = (async () => {
    for (let number = 0; !isOver; number += 1) {
      const data = { site, title: `Dự thảo ${port}-${number}` }
      const saved = await call(port, '/api/news?draft=true', { method: 'POST', token, data }).catch(
        () => null,
      )
      if (saved?.status === 201) acknowledged.push(saved.body.doc.id)
      else refused += 1
    }
  })()
  const stop = async () => {
    isOver = true
    await writing
  }
  return { acknowledged, stop, refused: () => refused }
}

describe.skipIf(!canStop)(`the database lost in the middle of writes ${needs}`, () => {
  it(`loses nothing that was acknowledged, and citizens go on reading ${needs}`, async () => {
    const editor = await signInAt(place.port, accountOf('so-xd', 'editor'))
    const kept = ['/', '/tin-tuc', '/van-ban', '/hoi-dap']
    for (const port of [place.port, other.port])
      for (const path of kept)
        await expect
          .poll(async () => (await askAt(port, host, path)).isKept, { timeout: 30_000 })
          .toBe(true)
    const citizen = await openPhone(browser)
    await citizen.goto(`${addressOf('so-xd')}/hoi-dap/dat-cau-hoi`)
    await citizen.fill('[name=title]', 'Hỏi lúc hệ thống gián đoạn')
    await citizen.fill('[name=question]', 'Nội dung đã gõ phải còn nguyên sau khi gửi không được.')
    await citizen.fill('[name=name]', 'Lê Văn Thử')
    await citizen.fill('[name=email]', 'thu@example.vn')
    await citizen.check('[name=consent]')

    const writers = [startWriter(place.port, editor), startWriter(other.port, editor)]
    const written = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
    await expect.poll(written, { timeout: 60_000 }).toBeGreaterThan(9)

    run('crash')
    const crashedAt = performance.now()
    const sending = citizen.click('text=Gửi câu hỏi', { timeout: 60_000 })
    await expect.poll(() => readiness(place.port), { timeout: 30_000 }).toBe(503)
    await expect.poll(() => readiness(other.port), { timeout: 30_000 }).toBe(503)
    for (const port of [place.port, other.port])
      for (const path of kept) expect((await askAt(port, host, path)).status, path).toBe(200)

    await sending
    await citizen.waitForSelector('[role=alert]', { timeout: 60_000 })
    expect(await citizen.textContent('[role=alert]')).toContain('chưa được tiếp nhận')
    expect(await citizen.inputValue('[name=title]')).toBe('Hỏi lúc hệ thống gián đoạn')
    expect(await citizen.inputValue('[name=question]')).toContain('phải còn nguyên')
    await setTimeout(Math.max(0, 10_000 - (performance.now() - crashedAt)))
    const beforeReturn = written()

    run('up')
    await expect.poll(() => readiness(place.port), { timeout: 60_000 }).toBe(200)
    await expect.poll(() => readiness(other.port), { timeout: 60_000 }).toBe(200)
    await expect.poll(written, { timeout: 90_000 }).toBeGreaterThan(beforeReturn + 5)
    await Promise.all(writers.map(({ stop }) => stop()))

    const ids = writers.flatMap(({ acknowledged }) => acknowledged)
    const found = await call(
      place.port,
      `/api/news?draft=true&depth=0&limit=0&select[title]=true`,
      {
        token: editor.token,
      },
    )
    const there = new Set(found.body.docs.map(({ id }: { id: string }) => id))
    expect(ids.filter((id) => !there.has(id))).toEqual([])
    const refused = writers.reduce((sum, writer) => sum + writer.refused(), 0)
    process.stdout.write(`${ids.length} acknowledged, none lost; ${refused} refused.\n`)

    await citizen.click('text=Gửi câu hỏi')
    expect(await citizen.textContent('.code')).toMatch(/^[2-9A-Z]{10}$/)
  }, 300_000)
})
