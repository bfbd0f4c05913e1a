import type { RequestListener } from 'node:http'
import { log } from './log'
import { withoutConnection, type Connection } from './renderer/connect'

/** Hands a request over to Next as it comes and its answer back as it goes: the admin, the API, files. */
export const createPassOn =
  (connection: Connection): RequestListener =>
  async (request, response) => {
    const { method = 'GET', url = '/', headers } = request
    const gone = new AbortController()
    response.on('close', () => response.writableFinished || gone.abort())
    try {
      const asked = { method, path: url, headers: withoutConnection(headers) }
      const body = method === 'GET' || method === 'HEAD' ? undefined : request
      await connection.stream({ ...asked, body, signal: gone.signal }, (answer) =>
        response.writeHead(answer.statusCode, withoutConnection(answer.headers)),
      )
    } catch (error) {
      if (response.headersSent || response.destroyed) return void response.destroy()
      log.error(`Không chuyển được yêu cầu: ${String(error)}`)
      response.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('Máy chủ chưa trả lời được. Xin thử lại.')
    }
  }
