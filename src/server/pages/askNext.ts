import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { sitePath } from '@/lib/sitePath'
import { withoutConnection, type Connection } from '@/server/renderer/connect'
import { partsOf } from './address'
import { hostIn } from './headOf'

export type Rendered = {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** The 404 of a site of ours, not that of a host which nobody has. */
  isOfSite?: boolean
}

export type AskNext = (asked: {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body?: IncomingMessage
}) => Promise<Rendered>

/** An answer that is neither a page nor a refusal is a fault. */
export function requirePage({ status }: Rendered): void {
  if (status >= 500) throw new Error(`A page was answered ${status}.`)
}

/** Next would answer compressed, not at all, or with its flight data. */
const dropped = /^(accept-encoding|if-none-match|rsc|next-.*)$/

const kept = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(
    Object.entries(withoutConnection(headers)).filter(([name]) => !dropped.test(name)),
  )

const nowhere: Rendered = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(''),
}

const hasBody = (method: string) => method !== 'GET' && method !== 'HEAD'

/** Asks Next for a page through its socket; what it answers is read whole before it is sent on. */
export const createAskNext =
  (connection: Connection): AskNext =>
  async ({ method, url, headers, body }) => {
    const [path, query] = partsOf(url)
    const rendered = sitePath(hostIn(headers.host), path)
    if (!rendered) return nowhere
    const answer = await connection.request({
      method,
      path: rendered + query,
      headers: kept(headers),
      body: hasBody(method) ? body : undefined,
    })
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: Buffer.from(await answer.body.arrayBuffer()),
    }
  }
