import { createServer } from 'node:http'
import { randomUUID } from 'node:crypto'
import next from 'next'
import { announceServer, findServer, lockDatabase } from '@/database/serverLock'
import { env } from '@/env'
import { internalSecret } from '@/lib/internalSecret'
import { answer } from './answer'
import { askPage } from './pages/askPage'
import { putNextBehindSocket } from './pages/askNext'
import { createPages } from './pages/createPages'
import { startClock } from './clock'
import { log } from './log'

const isDevelopment = process.argv.includes('--dev')

async function start() {
  const unlock = await lockDatabase()
  if (!unlock) {
    const other = findServer()
    log.error(
      `Cơ sở dữ liệu trong ${env.dataDir} đang được một máy chủ khác dùng` +
        (other ? ` (tiến trình ${other.pid}, cổng ${other.port}).` : '.') +
        ' Hãy dừng máy chủ ấy, hoặc đặt DATA_DIR khác.',
    )
    process.exit(1)
  }
  const app = next({ dev: isDevelopment, port: env.port, hostname: 'localhost' })
  await app.prepare()
  const handle = app.getRequestHandler()
  const behind = isDevelopment ? null : await putNextBehindSocket(handle)
  const pages =
    behind &&
    createPages({ askNext: askPage(behind.askNext), settleMs: env.databaseUrl ? 2000 : 0 })
  const server = createServer(answer(handle, pages?.answer ?? null))
  server.on('upgrade', app.getUpgradeHandler())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.port, resolve)
  })
  const withdrawNote = announceServer({
    pid: process.pid,
    port: env.port,
    secret: internalSecret(),
  })
  const stopClock = startClock(randomUUID())
  log.info(`Cổng 28 chạy tại ${env.rootUrl}`)

  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    stopClock()
    withdrawNote()
    server.close(() => {
      behind?.close()
      unlock()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // Started by the demo: it ends with it, however that came to an end.
  process.on('disconnect', stop)
}

const sentenceFor = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `PORT: cổng ${env.port} đang có chương trình khác dùng. Hãy đặt PORT khác.`
    : error.message
}

start().catch((error: unknown) => {
  log.error(sentenceFor(error))
  process.exit(1)
})
