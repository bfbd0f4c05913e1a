import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { outside } from './outside'
import { freePort, isReady } from './process'

function databaseUrl(database: string): { DATABASE_URL?: string } {
  if (database !== 'mongodb') return {}
  const server = new URL(process.env.TEST_MONGODB_URL ?? '')
  server.pathname = `/portal28-e2e-${randomUUID().slice(0, 8)}`
  return { DATABASE_URL: server.href }
}

/** `npm run demo`, as a visitor of the project would start it, on a port and in a folder of its own. */
export default async function serveDemo(project: TestProject) {
  const { database } = project.config.provide as { database: string }
  const dataDir = mkdtempSync(join(tmpdir(), 'portal28-demo-'))
  const port = await freePort()
  const environment = { PORT: String(port), DATA_DIR: dataDir, ...databaseUrl(database) }
  const demo = spawn('npm', ['run', '--silent', 'demo'], {
    env: outside(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [demo.stdout, demo.stderr])
    stream.on('data', (data) => (output += String(data)))
  const ended = new Promise<number | null>((resolve) => demo.on('exit', resolve))
  for (let second = 0; !(await isReady(port)); second += 1) {
    if (second > 400 || demo.exitCode !== null)
      throw new Error(`The demo did not start.\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  project.provide('portal', { port, dataDir, databaseUrl: environment.DATABASE_URL })
  return async () => {
    demo.kill('SIGTERM')
    const code = await ended
    rmSync(dataDir, { recursive: true, force: true })
    if (code !== 0) throw new Error(`The demo ended with ${code}.\n${output}`)
  }
}
