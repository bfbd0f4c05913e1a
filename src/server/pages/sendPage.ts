import type { ServerResponse } from 'node:http'
import type { Head } from './headOf'
import type { Encoding, PackedPage } from './packPage'
import { hitTiming, sendReady } from './sendReady'

/** Named, and not refused by a weight of zero (RFC 9110, section 12.4.2). */
const brotli = /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i
const gzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i

function encodingOf(accepted: string): Encoding {
  if (brotli.test(accepted)) return 'br'
  return gzip.test(accepted) ? 'gzip' : 'identity'
}

/** A page as this client takes it: compressed, without its body, or not at all when nothing changed. */
export function sendPage(
  { accepted, known, method }: Head,
  response: ServerResponse,
  { page, renderMs }: { page: PackedPage; renderMs?: number },
): void {
  const variant = page.variants[encodingOf(accepted)]
  if (known && page.status === 200 && known.includes(variant.etag)) {
    response.writeHead(304, variant.unchanged).end()
    return
  }
  const isReady = renderMs === undefined && page.status === 200
  if (isReady && method === 'GET' && response.shouldKeepAlive) {
    sendReady(response, variant)
    return
  }
  const timing =
    renderMs === undefined ? hitTiming : `cache;desc=miss, render;dur=${renderMs.toFixed(1)}`
  response.writeHead(page.status, [...variant.headers, 'Server-Timing', timing])
  response.end(method === 'HEAD' ? undefined : variant.body)
}
