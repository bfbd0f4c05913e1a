import { createServer } from 'node:http'
import { purge } from '@/cache/purge'
import { followPurges } from '@/database/followPurges'
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
  // Heard here, so that nothing outdated is sent even while the renderer hangs; what it renders meanwhile of what it
  // remembers goes when it has let go too.
  await followPurges(async (stale) => {
    await purge(stale)
    void renderer.letGo(stale)
  })
  const server = createServer(answer(createPassOn(connection), pages))
  const stop = async () => {
    await connection.destroy()
    await renderer.stop()
  }
  return { server, secret: renderer.secret, stop }
}
