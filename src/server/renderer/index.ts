import { createServer } from 'node:http'
import { createBirpc } from 'birpc'
import next from 'next'
import { onPurge, purge } from '@/cache/purge'
import { env } from '@/env'
import { internalSecret } from '@/lib/internalSecret'
import { holdDatabase } from '@/server/holdDatabase'
import { createAskNext } from '@/server/pages/askNext'
import { askPage } from '@/server/pages/askPage'
import { packPage } from '@/server/pages/packPage'
import type { FrontCalls, RendererCalls } from './calls'
import { connect } from './connect'

/** Next with Payload, in a process of its own, behind a socket that only its parent knows. */
async function start(socketPath: string) {
  await holdDatabase()
  const app = next({ dev: false, port: env.port, hostname: 'localhost' })
  await app.prepare()
  const server = createServer(app.getRequestHandler())
  await new Promise<void>((resolve) => server.listen(socketPath, resolve))

  const connection = connect(socketPath)
  const ask = askPage(createAskNext(connection))
  const calls: RendererCalls = {
    render: async ({ host, url }) => packPage(await ask({ method: 'GET', url, headers: { host } })),
    letGo: purge,
    stop: async () => {
      await connection.destroy()
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const front = createBirpc<FrontCalls, RendererCalls>(calls, {
    post: (message) => process.send?.(message),
    on: (listen) => process.on('message', listen),
    timeout: -1,
  })
  // A save is answered when its pages are gone from the parent: who saved never reads what was before.
  onPurge((stale) => front.purge(stale))
  await front.ready(internalSecret())
}

// The parent says when to stop, having answered what was under way; without it there is nothing to do.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)
process.on('disconnect', () => process.exit())
await start(process.argv[2] ?? '')
