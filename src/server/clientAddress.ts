import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

/** What a proxy says about the request that came to it. */
const byProxies = /^(forwarded|x-forwarded-.*|x-real-ip|x-client-address)$/

/**
 * Tells Next who asks. Everybody can write such headers, so those of a sender that is not trusted go; the
 * address is the last one that no trusted proxy stands behind.
 */
export function createSetClientAddress(trustedProxies: string[]) {
  const trusts = proxyAddr.compile(trustedProxies)
  return (request: IncomingMessage): void => {
    const { headers, socket } = request
    const address = proxyAddr(request, trusts)
    if (!trusts(socket.remoteAddress ?? '', 0))
      for (const name of Object.keys(headers).filter((key) => byProxies.test(key)))
        delete headers[name]
    headers['x-client-address'] = address
  }
}
