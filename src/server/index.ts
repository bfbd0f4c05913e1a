import { randomUUID } from 'node:crypto'
import { announceServer, findServer, lockDatabase } from '@/database/serverLock'
import { env } from '@/env'
import { internalSecret } from '@/lib/internalSecret'
import { startClock } from './clock'
import { log } from './log'

const isDevelopment = process.argv.includes('--dev')

function fail(error: Error) {
  log.error(`Máy chủ dừng vì lỗi: ${error.stack ?? error.message}`)
  process.exit(1)
}

async function createAnswering() {
  if (isDevelopment) return (await import('./createDevelopmentServer')).createDevelopmentServer()
  return (await import('./createPortalServer')).createPortalServer(fail)
}

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
  // Before any thread starts, so that all of them know it.
  const secret = internalSecret()
  const { server, stop: stopNext } = await createAnswering()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.port, resolve)
  })
  const withdrawNote = announceServer({ pid: process.pid, port: env.port, secret })
  const stopClock = startClock(randomUUID())
  log.info(`Cổng 28 chạy tại ${env.rootUrl}`)

  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    stopClock()
    withdrawNote()
    server.close(() => {
      void stopNext().then(() => {
        unlock()
        process.exit(0)
      })
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
