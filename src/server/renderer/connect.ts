import type { IncomingHttpHeaders } from 'node:http'
import { Pool } from 'undici'

/** These belong to one connection, not to what is sent over it (RFC 9110, section 7.6.1). */
const ofConnection =
  /^(connection|keep-alive|proxy-connection|transfer-encoding|te|upgrade|expect)$/

export const withoutConnection = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.test(name)))

export type Connection = Pool

/**
 * Connections to the thread of Next. Not by node's own client: it shares its code with node's server, which
 * the engine then compiles for both, and every page from memory is sent a tenth more slowly.
 */
export const connect = (socketPath: string): Connection =>
  new Pool('http://localhost', {
    socketPath,
    connections: 64,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
