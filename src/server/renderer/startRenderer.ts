import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { purge } from '@/cache/purge'
import type { FrontCalls, RendererCalls } from './calls'

export type Renderer = RendererCalls & { socketPath: string }

/**
 * Starts the thread in which Next and Payload work. This one only takes requests and sends what it has in
 * memory, so that a page that is being rendered keeps nobody waiting: docs/decisions/0013.
 */
export async function startRenderer(onFailure: (error: Error) => void): Promise<Renderer> {
  const socketPath = join(tmpdir(), `portal28-${randomUUID()}.sock`)
  const thread = new Worker(new URL('./boot.mjs', import.meta.url), { workerData: { socketPath } })
  thread.on('error', onFailure)
  return new Promise((resolve) => {
    const { render, stop } = createBirpc<RendererCalls, FrontCalls>(
      { ready: () => resolve({ socketPath, render, stop }), purge },
      {
        post: (message) => thread.postMessage(message),
        on: (listen) => thread.on('message', listen),
        timeout: -1,
      },
    )
  })
}
