import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { outside } from './outside'

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

export async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`)
    return response.ok && (await response.json()).status === 'ok'
  } catch {
    return false
  }
}

type Place = { dataDir: string; databaseUrl?: string }

const node = ['--conditions=production', '--import', 'tsx', 'src/server/index.ts']

/** One more process of the demo's portal, as `npm start` starts it; it answers when this returns, unless told not to wait. */
export async function startProcess({ dataDir, databaseUrl = '' }: Place, { waits = true } = {}) {
  const port = await freePort()
  const server = spawn(process.execPath, node, {
    // A group of its own: what is killed or paused is all of it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: outside({
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
    }),
  })
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (data) => (output += String(data)))
  const pid = server.pid ?? 0
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve))
  const signal = (name: NodeJS.Signals) => {
    if (server.exitCode === null && server.signalCode === null) process.kill(-pid, name)
  }
  const stop = async () => {
    signal('SIGCONT')
    signal('SIGTERM')
    await Promise.race([ended, setTimeout(20_000, null, { ref: false })])
    signal('SIGKILL')
    await ended
  }
  const portal = { pid, port, signal, stop, ended, output: () => output }
  for (let second = 0; waits && !(await isReady(port)); second += 1) {
    if (second > 120 || server.exitCode !== null)
      throw new Error(`The process did not start.\n${output}`)
    await setTimeout(1000)
  }
  return portal
}

export type PortalProcess = Awaited<ReturnType<typeof startProcess>>
