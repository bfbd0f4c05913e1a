import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/server/log'
import { requirePage, type AskNext } from './askNext'
import { cleanPage } from './cleanPage'
import { securityHeaders } from './securityHeaders'
import { sendOutdated, sendUnavailable } from './sendNotice'

const passed = ['content-type', 'location', 'set-cookie']

/** Forms, private pages and signed-in editors: rendered for this one request and kept nowhere. */
export async function forwardPage(
  askNext: AskNext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  try {
    const rendered = await askNext({ method, url, headers, body: request })
    requirePage(rendered)
    // The names of forms are made anew with every release.
    if (method === 'POST' && rendered.status >= 400) return sendOutdated(response)
    const type = String(rendered.headers['content-type'] ?? '')
    const body = type.startsWith('text/html')
      ? Buffer.from(cleanPage(rendered.body.toString('utf8')))
      : rendered.body
    for (const name of passed) {
      const value = rendered.headers[name]
      if (value !== undefined) response.setHeader(name, value)
    }
    for (const [name, value] of securityHeaders) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'private, no-store')
    response.setHeader('Server-Timing', 'cache;desc=bypass')
    response.writeHead(rendered.status, { 'Content-Length': body.length })
    response.end(method === 'HEAD' ? undefined : body)
  } catch (error) {
    log.error(`Trang ${headers.host}${url} chưa dựng được: ${String(error)}`)
    if (!response.headersSent) sendUnavailable(response)
  }
}
