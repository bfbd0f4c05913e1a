import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { announceServer } from '@/database/serverLock'
import { env } from '@/env'
import { startClock } from './clock'
import { log } from './log'

const isDevelopment = process.argv.includes('--dev')

async function createAnswering() {
  if (isDevelopment) return (await import('./createDevelopmentServer')).createDevelopmentServer()
  return (await import('./createPortalServer')).createPortalServer()
}

async function start() {
  const { server, secret, stop: stopNext } = await createAnswering()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.port, resolve)
  })
  const withdrawNote = announceServer({ pid: process.pid, port: env.port, secret })
  const stopClock = startClock(`${hostname()}/${process.pid}/${randomUUID()}`, secret)
  log.info(`Cổng 28 chạy tại ${env.rootUrl}`)

  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    stopClock()
    withdrawNote()
    server.close(() => {
      void stopNext().then(() => process.exit(0))
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
