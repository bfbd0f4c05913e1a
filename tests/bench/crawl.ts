import { readFileSync, writeFileSync } from 'node:fs'
import Table from 'cli-table3'
import { Pool } from 'undici'
import { withLoadedData, type Loaded } from './dataDir'
import { read } from './misses'
import { startPortal } from './servers'

const connections = 32
const stops = 10

/** Resident memory of a process and its children, in megabytes. */
function residentMegabytes(pid: number): number {
  const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')
  const sum = children
    .filter(Boolean)
    .map((child) => residentMegabytes(Number(child)))
    .reduce((total, megabytes) => total + megabytes, 0)
  return Number(own) / 1024 + sum
}

/** The nth address: mostly made-up parameters, at times hosts, filters and documents that are not there. */
function addressOf(n: number, host: string): { path: string; host: string } {
  if (n % 500 === 0) return { host, path: `/van-ban?nam=${1000 + ((n / 500) % 9000)}` }
  if (n % 500 === 1) return { host, path: `/van-ban/khong-co-${n}` }
  if (n % 500 === 2) return { host: `la-${n}.example`, path: '/' }
  return { host, path: `/van-ban?utm_${n}=${n}` }
}

async function crawl({ dataDir, host }: Loaded, addresses: number) {
  const { origin, pid } = await startPortal(dataDir)
  if (!pid) throw new Error('The portal has no process.')
  const pool = new Pool(origin, { connections })
  const memory: number[] = []
  let next = 0
  const client = async (until: number) => {
    while (next < until) {
      const { path, host: asked } = addressOf(next++, host)
      await (await pool.request({ method: 'GET', path, headers: { host: asked } })).body.dump()
    }
  }
  for (let stop = 1; stop <= stops; stop += 1) {
    const until = Math.floor((addresses * stop) / stops)
    await Promise.all(Array.from({ length: connections }, () => client(until)))
    memory.push(residentMegabytes(pid))
    // Not before: the first audit after a start purges it.
    if (stop === 1) await read({ origin, host }, '/')
  }
  await pool.close()
  const { response } = await read({ origin, host }, '/')
  return { memory, timing: String(response.headers['server-timing']) }
}

/** `npm run bench -- crawl`: memory while a crawler asks for addresses, each another one. */
export async function benchCrawl(options: { addresses: number; json?: string }): Promise<void> {
  const { addresses, json } = options
  const { memory, timing } = await withLoadedData(2000, (loaded) => crawl(loaded, addresses))
  const table = new Table({ head: ['addresses', 'MB', 'to the first tenth'] })
  const [first = NaN] = memory
  for (const [index, megabytes] of memory.entries())
    table.push([
      (addresses * (index + 1)) / stops,
      Math.round(megabytes),
      (megabytes / first).toFixed(2),
    ])
  console.log(table.toString())
  console.log(`the home page afterwards: ${timing}`)
  const result = { addresses, memory, timing, lastToFirstTenth: (memory.at(-1) ?? NaN) / first }
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`)
}
