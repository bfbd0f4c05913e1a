import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, PackedPage } from './packPage'

function encodingOf(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity'
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** A kept page as this client takes it: compressed, without its body, or not at all when nothing changed. */
export function sendPage(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { page, from }: { page: PackedPage; from: 'hit' | 'miss' },
): void {
  const variant = page.variants[encodingOf(headers['accept-encoding'])]
  const known = headers['if-none-match']
  if (known !== undefined && page.status === 200 && known.includes(variant.etag)) {
    response.writeHead(304, ['ETag', variant.etag, 'Vary', 'Accept-Encoding']).end()
    return
  }
  response.writeHead(page.status, variant[from])
  response.end(method === 'HEAD' ? undefined : variant.body)
}
