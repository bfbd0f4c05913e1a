import { createServer } from 'node:http'
import next from 'next'
import { purge } from '@/cache/purge'
import { followPurges } from '@/database/followPurges'
import { env } from '@/env'
import { internalSecret } from '@/lib/internalSecret'
import { answer } from './answer'
import { holdDatabase } from './holdDatabase'

/** While developing, Next answers everything itself, in this process, and nothing is kept. */
export async function createDevelopmentServer() {
  await holdDatabase()
  const app = next({ dev: true, port: env.port, hostname: 'localhost' })
  await app.prepare()
  await followPurges(purge)
  const server = createServer(answer(app.getRequestHandler(), null))
  server.on('upgrade', app.getUpgradeHandler())
  return { server, secret: internalSecret(), stop: async () => undefined }
}
