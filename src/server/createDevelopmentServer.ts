import { createServer } from 'node:http'
import next from 'next'
import { env } from '@/env'
import { answer } from './answer'

/** While developing, Next answers everything itself, in this thread, and nothing is kept. */
export async function createDevelopmentServer() {
  const app = next({ dev: true, port: env.port, hostname: 'localhost' })
  await app.prepare()
  const server = createServer(answer(app.getRequestHandler(), null))
  server.on('upgrade', app.getUpgradeHandler())
  return { server, stop: async () => undefined }
}
