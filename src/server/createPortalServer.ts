import { createServer } from 'node:http'
import { env } from '@/env'
import { answer } from './answer'
import { createAskNext } from './pages/askNext'
import { askPage } from './pages/askPage'
import { createPages } from './pages/createPages'
import { createPassOn } from './passOn'
import { connect } from './renderer/connect'
import { startRenderer } from './renderer/startRenderer'

/** Citizens' pages from memory; everything else is handed over to the thread of Next. */
export async function createPortalServer(onFailure: (error: Error) => void) {
  const { socketPath, render, stop: stopRenderer } = await startRenderer(onFailure)
  const connection = connect(socketPath)
  const pages = createPages({
    render,
    askNext: askPage(createAskNext(connection)),
    settleMs: env.databaseUrl ? 2000 : 0,
  })
  const server = createServer(answer(createPassOn(connection), pages))
  const stop = async () => {
    await connection.destroy()
    await stopRenderer()
  }
  return { server, stop }
}
