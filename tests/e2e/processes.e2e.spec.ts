import { setTimeout } from 'node:timers/promises'
import { MongoClient, type Db } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startProcess, type PortalProcess } from '../support/process'
import { pdfFile } from '../support/files'
import { rendererOf } from '../support/rendererOf'
import { hostOf } from './ask'
import { askAt, call, signInAt } from './at'
import { publishBulletin } from './bulletin'
import { accountOf } from './demo'

const place = inject('portal')
const needs = '(needs a database of several processes)'
const hasSeveral = inject('database') === 'mongodb'
const host = hostOf('so-nnmt')

let client: MongoClient
let db: Db
const others: PortalProcess[] = []
const ports = () => [place.port, ...others.map(({ port }) => port)]
const portOf = (turn: number): number => ports()[turn % ports().length] ?? place.port

beforeAll(async () => {
  if (!hasSeveral || !place.databaseUrl) return
  client = await MongoClient.connect(place.databaseUrl)
  db = client.db()
  others.push(await startProcess(place), await startProcess(place))
}, 240_000)
afterAll(async () => {
  await Promise.all(others.map(({ stop }) => stop()))
  await client?.close()
}, 60_000)

describe.skipIf(!hasSeveral)(`three processes on one database ${needs}`, () => {
  it(`show under load what was published through any of them ${needs}`, async () => {
    const publisher = accountOf('so-nnmt', 'publisher')
    const bulletin = await publishBulletin(place.port, publisher, 'ban-tin-chung')
    let isOver = false
    let reads = 0
    const backwards: string[] = []
    const citizen = async (port: number) => {
      let newest = -1
      while (!isOver) {
        const { number } = await bulletin.read(port)
        reads += 1
        if (number < newest) backwards.push(`${port}: ${number} after ${newest}`)
        newest = Math.max(newest, number)
      }
    }
    const citizens = ports().flatMap((port) => [citizen(port), citizen(port)])
    const lags: number[] = []
    for (let number = 1; number <= 12; number += 1) {
      await bulletin.renumber(number, portOf(number))
      const answeredAt = performance.now()
      for (const port of ports())
        await expect
          .poll(async () => (await bulletin.read(port)).number, {
            timeout: 20_000,
            interval: 20,
          })
          .toBe(number)
      lags.push(performance.now() - answeredAt)
    }
    isOver = true
    await Promise.all(citizens)
    expect(backwards).toEqual([])
    lags.sort((a, b) => a - b)
    process.stdout.write(
      `${reads} reads under load; a save is seen in all three after ${lags[6]?.toFixed(0)} ms (median), ${lags.at(-1)?.toFixed(0)} ms (most).\n`,
    )
    await bulletin.withdraw(portOf(1))
    for (const port of ports())
      await expect
        .poll(async () => (await bulletin.read(port)).status, { timeout: 20_000 })
        .toBe(404)
  })

  it(`send nothing outdated while one of them hangs ${needs}`, async () => {
    const { pid = 0, port = 0 } = others[0] ?? {}
    const bulletin = await publishBulletin(
      place.port,
      accountOf('so-nnmt', 'publisher'),
      'ban-treo',
    )
    await expect.poll(async () => (await bulletin.read(port)).number).toBe(0)
    const [renderer, path] = [rendererOf(pid), '/tin-tuc/ban-treo']
    const other = hostOf('so-yt')
    await askAt(port, other, '/')
    const soon = <T>(answer: Promise<T>) => Promise.race([answer, setTimeout(500, null)])
    // What was announced of the bulletin is followed twice: its page may still go, and is asked for again.
    const hangWithPage = async () => {
      process.kill(renderer, 'SIGCONT')
      await askAt(port, host, path)
      process.kill(renderer, 'SIGSTOP')
      return (await soon(askAt(port, host, path)))?.isKept
    }
    try {
      await expect.poll(hangWithPage, { timeout: 20_000 }).toBe(true)
      await bulletin.renumber(1, place.port)
      await expect.poll(() => soon(bulletin.read(port)), { timeout: 20_000 }).toBeNull()
      expect(await askAt(port, other, '/')).toMatchObject({ status: 200, isKept: true })
    } finally {
      process.kill(renderer, 'SIGCONT')
    }
    await expect.poll(async () => (await bulletin.read(port)).number).toBe(1)
    await bulletin.withdraw()
  })

  it(`know who signed in at another, and serve what was uploaded there ${needs}`, async () => {
    const { token, site } = await signInAt(portOf(1), accountOf('so-nnmt', 'publisher'))
    const form = new FormData()
    const { data, name, mimetype } = pdfFile('giay-moi.pdf')
    form.set('_payload', JSON.stringify({ site, alt: 'Giấy mời' }))
    form.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
    const uploaded = await call(portOf(1), '/api/media', { method: 'POST', token, form })
    expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(201)
    for (const port of ports()) {
      expect((await call(port, '/api/users/me', { token })).body.user.email).toBe(
        accountOf('so-nnmt', 'publisher').email,
      )
      const file = await fetch(`http://127.0.0.1:${port}${uploaded.body.doc.url}`, {
        headers: { authorization: `JWT ${token}` },
      })
      expect(file.status).toBe(200)
      expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.from(data))
    }
    await call(portOf(2), '/api/users/logout', { method: 'POST', token })
    await expect
      .poll(async () => (await call(place.port, '/api/users/me', { token })).body.user)
      .toBeNull()
  })

  it(`go on when one is killed while it serves ${needs}`, async () => {
    const { token, site } = await signInAt(place.port, accountOf('so-nnmt', 'editor'))
    const victim = others[1]
    const acknowledged: string[] = []
    let isOver = false
    let lost = 0
    const editor = async (turn: number) => {
      for (let number = 0; !isOver; number += 1) {
        const data = { site, title: `Dự thảo ${turn}-${number}` }
        const saved = await call(portOf(turn), '/api/news?draft=true', {
          method: 'POST',
          token,
          data,
        }).catch(() => null)
        if (saved?.status === 201) acknowledged.push(saved.body.doc.id)
        else lost += 1
        if (!saved) return
      }
    }
    const editors = [editor(0), editor(1), editor(2)]
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(9)
    victim?.signal('SIGKILL')
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(before + 9)
    isOver = true
    await Promise.all(editors)
    expect(lost).toBeLessThanOrEqual(1)
    const kept = await db
      .collection<{ _id: string }>('news')
      .countDocuments({ _id: { $in: acknowledged } })
    expect(kept).toBe(acknowledged.length)
    for (const port of ports().slice(0, 2))
      expect((await askAt(port, host, '/tin-tuc')).status).toBe(200)
  })
})
