import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import autocannon from 'autocannon'

/** Requests a second, and latencies in milliseconds. `cpu`: microseconds of the server's processor a request. */
export type Measured = { rps: number; p50: number; p99: number; cpu?: number }

export type Target = { url: string; headers: Record<string, string>; pid?: number }

const connections = 32
const ticksPerSecond = 100

/** Processor time that a process has used, in seconds; 0 where the system does not tell. */
export function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return 0
  }
}

const hasWrk = spawnSync('wrk', ['--version']).error === undefined

/** What sends the requests: wrk where it is installed, since it takes less of the machine. */
export const generator = hasWrk ? 'wrk' : 'autocannon'

function byWrk({ url, headers }: Target, seconds: number) {
  const { stdout } = spawnSync('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '-s', resolve('tests/bench/report.lua')],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    url,
  ])
  const report = String(stdout).split('report: ')[1]
  if (!report) throw new Error(`wrk said: ${stdout}`)
  return JSON.parse(report) as { requests: number; failed: number; p50: number; p99: number }
}

async function byAutocannon({ url, headers }: Target, seconds: number) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
  })
  return { requests: requests.total, failed: non2xx + errors, p50: latency.p50, p99: latency.p99 }
}

/** Asks for one address as fast as it is answered. */
export async function load(target: Target, seconds: number): Promise<Measured> {
  const cpuBefore = cpuSeconds(target.pid)
  const startedAt = performance.now()
  const { requests, failed, p50, p99 } = hasWrk
    ? byWrk(target, seconds)
    : await byAutocannon(target, seconds)
  const took = (performance.now() - startedAt) / 1000
  if (failed > 0) throw new Error(`${failed} of ${requests} requests for ${target.url} failed.`)
  const cpu = ((cpuSeconds(target.pid) - cpuBefore) * 1e6) / requests
  return { rps: requests / took, p50, p99, cpu }
}
