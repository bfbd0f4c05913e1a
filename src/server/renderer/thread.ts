import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import next from 'next'
import { onPurge } from '@/cache/purge'
import { env } from '@/env'
import { createAskNext } from '@/server/pages/askNext'
import { askPage } from '@/server/pages/askPage'
import { packPage } from '@/server/pages/packPage'
import type { FrontCalls, RendererCalls } from './calls'
import { connect } from './connect'

/** Next with Payload, in a thread of its own, behind a socket that only this process knows. */
async function start(socketPath: string) {
  const port = parentPort
  if (!port) throw new Error('The renderer runs in a thread of the server.')
  const app = next({ dev: false, port: env.port, hostname: 'localhost' })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  await new Promise<void>((resolve) => server.listen(socketPath, resolve))

  const connection = connect(socketPath)
  const ask = askPage(createAskNext(connection))
  const calls: RendererCalls = {
    render: async ({ host, url }) => packPage(await ask({ method: 'GET', url, headers: { host } })),
    stop: async () => {
      await connection.destroy()
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const front = createBirpc<FrontCalls, RendererCalls>(calls, {
    post: (message) => port.postMessage(message),
    on: (listen) => port.on('message', listen),
    timeout: -1,
  })
  // A save is answered when its pages are gone from the other thread: who saved never reads what was before.
  onPurge((stale) => front.purge(stale))
  await front.ready()
}

await start(workerData.socketPath)
