import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Table from 'cli-table3'
import { withLoadedData, type Loaded } from './dataDir'
import { generator, load, type Measured } from './load'
import { measureMisses, read } from './misses'
import { startBare, startNext, startPortal } from './servers'
import { middle, ratio, rounded } from './statistics'

type Options = { documents: number; seconds: number; rounds: number }

const path = '/van-ban'

/** One run, the servers side by side and in turn, so that a busy moment meets all of them. */
async function measure({ dataDir, host }: Loaded, { documents, seconds, rounds }: Options) {
  const portal = await startPortal(dataDir)
  const asked = { origin: portal.origin, host }
  await read(asked, path)
  const { response, body } = await read(asked, path)
  const pageFile = join(dataDir, 'page.json')
  const headers = response.rawHeaders.filter((_, index, all) => all[index - (index % 2)] !== 'Date')
  writeFileSync(pageFile, JSON.stringify({ headers, body: body.toString('base64') }))
  const bodyFile = join(dataDir, 'body.html')
  writeFileSync(bodyFile, (await read(asked, path, 'identity')).body)

  const bare = await startBare(pageFile)
  const next = await startNext(bodyFile)
  const sent = { Host: host, 'Accept-Encoding': 'br, gzip' }
  const targets = {
    bare: { url: bare.origin + path, headers: sent, pid: bare.pid },
    hit: { url: portal.origin + path, headers: sent, pid: portal.pid },
    nextCached: { url: `${next.origin}/`, headers: sent, pid: next.pid },
  }
  const measured: Record<keyof typeof targets, Measured[]> = { bare: [], hit: [], nextCached: [] }
  const names = ['bare', 'hit', 'nextCached'] as const
  for (const name of names) await load(targets[name], 2)
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % 2 === 0 ? names : [...names].reverse()
    for (const name of turn) measured[name].push(await load(targets[name], seconds))
  }
  const misses = await measureMisses(asked, Math.floor(documents / 20))
  return { measured, misses, bytes: body.length }
}

const times = (value: number) => Number(value.toFixed(2))

function print(result: Awaited<ReturnType<typeof summarize>>) {
  const { bare, hit, nextCached, misses, ratios } = result
  const table = new Table({
    head: ['', 'per second', 'p50 ms', 'p99 ms', 'µs of CPU', 'server ms'],
  })
  const row = (name: string, { rps, p50, p99, cpu }: Measured, serverMs: number | string = '') =>
    table.push([name, rps, p50, p99, cpu ?? '', serverMs])
  row('bare node:http', bare)
  row('our hit', hit)
  row("Next's cached page", nextCached)
  for (const [name, miss] of Object.entries(misses)) row(`miss: ${name}`, miss, miss.serverMs)
  console.log(table.toString())
  for (const [name, value] of Object.entries(ratios)) console.log(`${name}: ${value}`)
}

async function summarize(loaded: Loaded, options: Options) {
  const { measured, misses, bytes } = await measure(loaded, options)
  const [bare, hit, nextCached] = [measured.bare, measured.hit, measured.nextCached].map(middle)
  if (!bare || !hit || !nextCached) throw new Error('Nothing was measured.')
  const { nearList, deepList, document } = misses
  const all = { nearList, deepList, document }
  const miss = middle(Object.values(all))
  return {
    generator,
    ...options,
    bytes,
    bare: rounded(bare),
    hit: rounded(hit),
    miss: rounded(miss),
    nextCached: rounded(nextCached),
    misses: Object.fromEntries(
      Object.entries(all).map(([name, measures]) => [
        name,
        { ...rounded(measures), serverMs: measures.serverMs, pages: measures.pages },
      ]),
    ),
    ratios: {
      hitToBare: times(ratio(measured.hit, measured.bare)),
      hitToNextCached: times(ratio(measured.hit, measured.nextCached)),
      cpuOfHitToBare: times((hit.cpu ?? 0) / (bare.cpu ?? 1)),
      deepToNearList: times(deepList.serverMs / nearList.serverMs),
      missToLimitOf25ms: times(
        Math.max(nearList.serverMs, deepList.serverMs, document.serverMs) / 25,
      ),
    },
  }
}

/** `npm run bench -- pages`: docs/performance.md says what is measured and how. */
export async function benchPages(options: Options & { json?: string }): Promise<void> {
  const { json, ...asked } = options
  const result = await withLoadedData(asked.documents, (loaded) => summarize(loaded, asked))
  print(result)
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`)
}
