import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { freePort } from '../support/process'

const started: ChildProcess[] = []

async function isAnswering(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** Starts a server and waits until `ready` answers; ends with `stopAll`. */
async function start(command: string[], environment: Record<string, string>, ready: string) {
  const [name = '', ...args] = command
  const server = spawn(name, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  started.push(server)
  for (let tries = 0; !(await isAnswering(ready)); tries += 1) {
    if (tries > 600 || server.exitCode !== null)
      throw new Error(`${name} ${args.at(-1)} did not start.`)
    await new Promise((done) => setTimeout(done, 200))
  }
  return server.pid
}

export function stopAll(): void {
  for (const server of started) server.kill('SIGTERM')
}

const node = [process.execPath, '--conditions=production', '--import', 'tsx']

export async function startPortal(dataDir: string) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const environment = { PORT: String(port), DATA_DIR: dataDir, NEXT_TELEMETRY_DISABLED: '1' }
  const pid = await start([...node, 'src/server/index.ts'], environment, `${origin}/api/health`)
  return { origin, pid }
}

export async function startBare(pageFile: string) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const environment = { PORT: String(port), PAGE_FILE: pageFile }
  const pid = await start([process.execPath, 'tests/bench/bareServer.mjs'], environment, origin)
  return { origin, pid }
}

/** Next alone with a static page: built, then served as `next start` does. */
export async function startNext(bodyFile: string) {
  const directory = resolve('tests/bench/nextPage')
  const next = resolve('node_modules/next/dist/bin/next')
  const environment = { PAGE_FILE: bodyFile, NEXT_TELEMETRY_DISABLED: '1' }
  const { status, stderr } = spawnSync(process.execPath, [next, 'build', directory], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  if (status !== 0) throw new Error(`The page of Next was not built.\n${stderr}`)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const command = [process.execPath, next, 'start', directory, '-p', String(port)]
  const pid = await start([...command, '-H', '127.0.0.1'], environment, origin)
  return { origin, pid }
}
