import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { requirePage, type Rendered } from './askNext'
import { cleanPage } from './cleanPage'
import { fontLinks } from './fontLinks'
import { toWire } from './sendReady'
import { securityHeaders } from './securityHeaders'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Headers as the flat list that node writes without looking at each again. */
export type Variant = {
  etag: string
  body: Uint8Array
  headers: string[]
  /** Status line and headers of a hit, but for date and connection, as they are sent. */
  wire: string
  unchanged: string[]
}

export type PackedPage = {
  status: number
  /** The same for everybody until something of the site changes. */
  isLasting: boolean
  variants: Record<Encoding, Variant>
  bytes: number
}

const isText = (type: string) => /^(text\/|application\/xml|image\/svg\+xml)/.test(type)

type Packing = { body: Buffer; hash: string; type: string }

function variant(encoding: Encoding, { body, hash, type }: Packing): Variant {
  const etag = `"${hash}-${encoding}"`
  const unchanged = [
    ...['ETag', etag, 'Vary', 'Accept-Encoding'],
    ...['Cache-Control', 'public, max-age=0, must-revalidate'],
  ]
  const headers = [
    ...['Content-Type', type, 'Content-Length', String(body.length), ...unchanged],
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...(fontLinks && type.startsWith('text/html') ? ['Link', fontLinks] : []),
    ...securityHeaders.flat(),
  ]
  return { etag, body, headers, wire: toWire(headers), unchanged }
}

/** A rendered page made ready to be sent many times. An answer that is no page is an error. */
export async function packPage(rendered: Rendered): Promise<PackedPage> {
  requirePage(rendered)
  const type = String(rendered.headers['content-type'] ?? 'text/html; charset=utf-8')
  const body = type.startsWith('text/html')
    ? Buffer.from(cleanPage(rendered.body.toString('utf8')))
    : rendered.body
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const quality = body.length > 500_000 ? 4 : 5
  const [br, zipped] = isText(type)
    ? await Promise.all([
        toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
        toGzip(body),
      ])
    : [body, body]
  const variants = {
    identity: variant('identity', { body, hash, type }),
    br: variant('br', { body: br, hash, type }),
    gzip: variant('gzip', { body: zipped, hash, type }),
  }
  const bytes = body.length + br.length + zipped.length + 4000
  const { status, isOfSite = false } = rendered
  return { status, isLasting: status === 200 || (status === 404 && isOfSite), variants, bytes }
}
