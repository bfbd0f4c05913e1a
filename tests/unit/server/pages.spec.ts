import { Agent, createServer, request as send, type IncomingMessage, type Server } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { purge } from '@/cache/purge'
import type { AskNext } from '@/server/pages/askNext'
import { createPages } from '@/server/pages/createPages'
import { packPage } from '@/server/pages/packPage'

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

let clock = Date.parse('2026-11-24T03:00:00Z')
let renders: string[] = []
type Made = { status: number; text: string; isOfSite?: boolean }
let render = async (url: string): Promise<Made> => ({ status: 200, text: `<p>trang ${url}</p>` })
let pages: ReturnType<typeof createPages>
let server: Server
let port = 0

function start(options: Partial<Parameters<typeof createPages>[0]> = {}) {
  const askNext: AskNext = async ({ url, headers }) => {
    renders.push(`${headers.host}${url}`)
    const { status, text, isOfSite } = await render(url)
    return {
      status,
      isOfSite,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(text),
    }
  }
  pages = createPages({
    now: () => clock,
    render: async ({ host, url }) =>
      packPage(await askNext({ method: 'GET', url, headers: { host } })),
    askNext,
    ...options,
  })
}

beforeAll(async () => {
  server = createServer((request, response) => pages.answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  agent.destroy()
  return new Promise((resolve) => server.close(resolve))
})

beforeEach(() => {
  clock = Date.parse('2026-11-24T03:00:00Z')
  renders = []
  render = async (url) => ({ status: 200, text: `<p>trang ${url}</p>` })
  start()
})

const agent = new Agent({ keepAlive: true })

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = send(
      { port, path, method, agent, headers: { host: 'a.localhost', ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', reject).end()
  })

const timing = ({ headers }: Answer) => String(headers['server-timing']).split(',')[0]

describe('a page', () => {
  it('is rendered once and then comes from memory', async () => {
    expect(timing(await ask('/van-ban'))).toBe('cache;desc=miss')
    const hit = await ask('/van-ban')
    expect([timing(hit), hit.body.toString()]).toEqual(['cache;desc=hit', '<p>trang /van-ban</p>'])
    expect(renders).toEqual(['a.localhost/van-ban'])
  })

  it('is rendered once for many who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/van-ban')))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(renders).toHaveLength(1)
  })

  it('comes from memory with the very headers of one just rendered', async () => {
    const rendered = await ask('/van-ban', { 'accept-encoding': 'br' })
    const kept = await ask('/van-ban', { 'accept-encoding': 'br' })
    const closing = await ask('/van-ban', { 'accept-encoding': 'br', connection: 'close' })
    const names = ({ headers }: Answer) => Object.keys(headers).sort()
    const values = ({ headers }: Answer) => ({
      ...headers,
      date: typeof headers.date,
      'server-timing': '',
    })
    expect(names(kept)).toEqual(names(rendered))
    expect(values(kept)).toEqual(values(rendered))
    expect([closing.headers.connection, closing.body]).toEqual(['close', kept.body])
  })

  it('is kept for its own host only', async () => {
    await ask('/van-ban')
    await ask('/van-ban', { host: 'b.localhost:3000' })
    expect(renders).toEqual(['a.localhost/van-ban', 'b.localhost/van-ban'])
  })

  it('comes compressed as the client takes it', async () => {
    const brotli = await ask('/', { 'accept-encoding': 'gzip, br' })
    const zipped = await ask('/', { 'accept-encoding': 'gzip' })
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<p>trang /</p>')
    expect(gunzipSync(zipped.body).toString()).toBe('<p>trang /</p>')
    expect(brotli.headers.etag).not.toBe(zipped.headers.etag)
  })

  it('is not sent again to who has it, and without body to HEAD', async () => {
    const { headers } = await ask('/')
    const again = await ask('/', { 'if-none-match': headers.etag ?? '' })
    const head = await ask('/', {}, 'HEAD')
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '14'])
  })

  it('carries a policy that allows no script, and none is in it', async () => {
    render = async () => ({
      status: 200,
      text: '<!--$--><link rel="preload" as="script" href="/x.js"/><p>&lt;script&gt;</p><script>self.__next_f=[]</script><script src="/x.js"></script>',
    })
    const { headers, body } = await ask('/')
    expect(body.toString()).toBe('<p>&lt;script&gt;</p>')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })
})

describe('an address', () => {
  it('counts only the parameters that its page declares, in any order', async () => {
    await ask('/van-ban?nam=2026&q=%20ch%E1%BB%AF%20k%C3%BD&utm_source=x')
    await ask('/van-ban?q=ch%E1%BB%AF+k%C3%BD&nam=2026&la=1')
    await ask('/van-ban/mot-van-ban?nam=2026')
    expect(renders).toEqual([
      'a.localhost/van-ban?nam=2026&q=ch%E1%BB%AF+k%C3%BD',
      'a.localhost/van-ban/mot-van-ban',
    ])
  })

  it('of a private page is never kept', async () => {
    const first = await ask('/hoi-dap/tra-cuu?ma=ABC')
    await ask('/hoi-dap/tra-cuu?ma=ABC')
    expect(first.headers['cache-control']).toBe('private, no-store')
    expect(renders).toHaveLength(2)
  })

  it('is rendered anew for a signed-in editor', async () => {
    await ask('/')
    await ask('/', { cookie: 'payload-token=x' })
    expect(renders).toHaveLength(2)
  })

  it('of a host that nobody has is answered 404 and not kept', async () => {
    render = async () => ({ status: 404, text: 'không có' })
    expect((await ask('/la')).status).toBe(404)
    await ask('/la')
    expect(renders).toHaveLength(2)
  })

  it('without a page is answered 404 from memory until something of its site changes', async () => {
    render = async () => ({ status: 404, text: 'không có', isOfSite: true })
    await ask('/la')
    const kept = await ask('/la', { 'if-none-match': '*' })
    expect([kept.status, timing(kept)]).toEqual([404, 'cache;desc=hit'])
    expect(kept.body.toString()).toBe('không có')
    await purge({ hosts: ['a.localhost'], sites: [] })
    render = async () => ({ status: 200, text: 'có rồi' })
    expect((await ask('/la')).status).toBe(200)
  })
})

describe('a purge', () => {
  it('takes the pages of its host and no other', async () => {
    await ask('/')
    await ask('/', { host: 'b.localhost' })
    await purge({ hosts: ['a.localhost'], sites: [] })
    expect(timing(await ask('/'))).toBe('cache;desc=miss')
    expect(timing(await ask('/', { host: 'b.localhost' }))).toBe('cache;desc=hit')
  })

  it('lets nobody share or keep what was being rendered before it', async () => {
    let finish = () => undefined as void
    render = () => new Promise((resolve) => (finish = () => resolve({ status: 200, text: 'cũ' })))
    const early = ask('/')
    await expect.poll(() => renders.length).toBe(1)
    const finishEarly = finish
    clock += 1
    await purge({ hosts: ['a.localhost'], sites: [] })
    clock += 1
    render = async () => ({ status: 200, text: 'mới' })
    const later = ask('/')
    finishEarly()
    expect((await early).body.toString()).toBe('cũ')
    expect((await later).body.toString()).toBe('mới')
    expect((await ask('/')).body.toString()).toBe('mới')
  })
})

describe('a page grown old', () => {
  it('is rendered anew after ten minutes and after midnight in Vietnam', async () => {
    await ask('/')
    clock += 10 * 60_000 + 1
    expect(timing(await ask('/'))).toBe('cache;desc=miss')
    clock = Date.parse('2026-11-24T16:59:00Z')
    await ask('/')
    clock = Date.parse('2026-11-24T17:00:01Z')
    expect(timing(await ask('/'))).toBe('cache;desc=miss')
  })

  it('is better than none when rendering fails', async () => {
    await ask('/')
    clock += 11 * 60_000
    render = async () => ({ status: 500, text: 'hỏng' })
    expect((await ask('/')).body.toString()).toBe('<p>trang /</p>')
    const other = await ask('/tin-tuc')
    expect([other.status, other.body.toString()]).toEqual([503, expect.stringContaining('sự cố')])
  })

  it('past its time is sent to whom a new one keeps waiting, unless it was purged', async () => {
    start({ patienceMs: 20 })
    await ask('/')
    await ask('/tin-tuc')
    clock += 11 * 60_000
    let goOn = () => undefined as void
    const waiting = new Promise<void>((resolve) => (goOn = resolve))
    render = async (url) => waiting.then(() => ({ status: 200, text: `<p>mới ${url}</p>` }))
    expect((await ask('/')).body.toString()).toBe('<p>trang /</p>')
    render = async () => {
      await purge({ hosts: ['a.localhost'], sites: [] })
      return waiting.then(() => ({ status: 200, text: 'muộn' }))
    }
    expect((await ask('/tin-tuc')).status).toBe(503)
    goOn()
  })
})

describe('a crawler', () => {
  it('with a thousand made-up filters pushes no real page out', async () => {
    start({ variantsOfHost: 50 })
    await ask('/')
    await ask('/van-ban')
    for (let number = 0; number < 1000; number += 1) await ask(`/van-ban?q=${number}`)
    expect(pages.size().pages).toBeLessThanOrEqual(52)
    expect(timing(await ask('/'))).toBe('cache;desc=hit')
    expect(timing(await ask('/van-ban'))).toBe('cache;desc=hit')
  })

  it('at a thousand places where nothing is pushes no real page out', async () => {
    start({ variantsOfHost: 50 })
    await ask('/')
    render = async () => ({ status: 404, text: 'không có', isOfSite: true })
    for (let number = 0; number < 1000; number += 1) await ask(`/la/${number}`)
    expect(pages.size().pages).toBeLessThanOrEqual(51)
    expect(timing(await ask('/'))).toBe('cache;desc=hit')
  })

  it('never makes the store larger than its bytes', async () => {
    start({ bytes: 200_000 })
    for (let number = 0; number < 300; number += 1) await ask(`/tin-tuc/${number}`)
    expect(pages.size().bytes).toBeLessThanOrEqual(200_000)
    expect(pages.size().pages).toBeGreaterThan(0)
  })
})
