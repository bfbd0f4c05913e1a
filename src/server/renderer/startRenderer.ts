import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createBirpc } from 'birpc'
import { purge } from '@/cache/purge'
import type { FrontCalls, RendererCalls } from './calls'

export type Renderer = RendererCalls & { socketPath: string; secret: string }

/** Rendering makes much that is thrown away at once; room for it, in megabytes, is time not spent on collecting it. */
const youngGeneration = 32

/**
 * Starts the process in which Next and Payload work. This one only takes requests and sends what it has in
 * memory, so that a page that is being rendered keeps nobody waiting: docs/decisions/0013.
 */
export async function startRenderer(onEnd: (code: number) => void): Promise<Renderer> {
  const socketPath = join(tmpdir(), `portal28-${randomUUID()}.sock`)
  const renderer = fork(fileURLToPath(new URL('./index.ts', import.meta.url)), [socketPath], {
    serialization: 'advanced',
    execArgv: [...process.execArgv, `--max-semi-space-size=${youngGeneration}`],
  })
  renderer.on('exit', (code) => onEnd(code ?? 1))
  return new Promise((resolve) => {
    const { render, letGo, stop } = createBirpc<RendererCalls, FrontCalls>(
      { ready: (secret) => resolve({ socketPath, secret, render, letGo, stop }), purge },
      {
        post: (message) => renderer.send(message),
        on: (listen) => renderer.on('message', listen),
        timeout: -1,
      },
    )
  })
}
