import { createServer } from 'node:http'
import { answer } from './answer'
import { createAskNext } from './pages/askNext'
import { askPage } from './pages/askPage'
import { createPages } from './pages/createPages'
import { createPassOn } from './passOn'
import { connect } from './renderer/connect'
import { startRenderer } from './renderer/startRenderer'

/** Citizens' pages from memory; everything else is handed over to the process of Next. */
export async function createPortalServer() {
  // Without it nothing new can be answered; whoever runs this process starts it again.
  const renderer = await startRenderer((code) => process.exit(code || 1))
  const connection = connect(renderer.socketPath)
  const pages = createPages({
    render: renderer.render,
    askNext: askPage(createAskNext(connection)),
  })
  const server = createServer(answer(createPassOn(connection), pages))
  const stop = async () => {
    await connection.destroy()
    await renderer.stop()
  }
  return { server, secret: renderer.secret, stop }
}
