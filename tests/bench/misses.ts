import { Agent, get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { seeded } from './data/drawDocument'
import type { Measured } from './load'
import { percentile } from './statistics'

type Asked = { origin: string; host: string; agent?: Agent }

export const read = ({ origin, host, agent }: Asked, path: string, encoding = 'br') =>
  new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(origin + path, { agent, headers: { host, 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ response, body: Buffer.concat(chunks) }))
    }).on('error', reject)
  })

/** Server time of a page that was not kept, in milliseconds, from Server-Timing; null for a kept one. */
function renderMs({ headers }: IncomingMessage): number | null {
  const found = /render;dur=([\d.]+)/.exec(String(headers['server-timing']))
  return found ? Number(found[1]) : null
}

/** `count` pages of the list between two shares of it, e.g. its last tenth: 0.9 to 1. */
function drawPages(count: number, pages: number, [from, to]: [number, number]): string[] {
  const random = seeded(count)
  const numbers = new Set<number>()
  while (numbers.size < Math.min(count, Math.floor(pages * (to - from)) - 2))
    numbers.add(2 + Math.floor((from + random() * (to - from)) * (pages - 2)))
  return [...numbers].map((page) => `/van-ban?trang=${page}`)
}

/** Addresses of documents that stand on the pages of the list. */
async function documentsOn(asked: Asked, lists: string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const path of lists) {
    const html = brotliDecompressSync((await read(asked, path)).body).toString('utf8')
    for (const [, link = ''] of html.matchAll(/href="(\/van-ban\/[^"]+)"/g)) found.add(link)
  }
  return [...found]
}

export type Misses = Measured & { serverMs: number; pages: number }

/** Pages that were not asked for before, one after another; the first ones (forty, or half) warm the server up. */
async function measure(asked: Asked, paths: string[]): Promise<Misses> {
  const took: number[] = []
  const rendered: number[] = []
  for (const path of paths) {
    const startedAt = performance.now()
    const { response } = await read(asked, path)
    if (response.statusCode !== 200) throw new Error(`${path} was answered ${response.statusCode}.`)
    const milliseconds = renderMs(response)
    if (milliseconds === null) continue
    rendered.push(milliseconds)
    took.push(performance.now() - startedAt)
  }
  const warmUp = Math.min(40, Math.floor(took.length / 2))
  const [times, inServer] = [took.slice(warmUp), rendered.slice(warmUp)]
  return {
    rps: 1000 / (times.reduce((sum, time) => sum + time, 0) / times.length),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    serverMs: percentile(inServer, 0.5),
    pages: times.length,
  }
}

/** Lists near the start and near the end, and documents, of a site with `pages` pages in its list. */
export async function measureMisses(portal: Asked, pages: number) {
  const asked = { ...portal, agent: new Agent({ keepAlive: true, maxSockets: 1 }) }
  const documents = await documentsOn(asked, drawPages(12, pages, [0.3, 0.7]))
  return {
    nearList: await measure(asked, drawPages(160, pages, [0, 0.1])),
    deepList: await measure(asked, drawPages(170, pages, [0.9, 1])),
    document: await measure(asked, documents.slice(0, 220)),
  }
}
