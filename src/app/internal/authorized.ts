import { timingSafeEqual } from 'node:crypto'
import { internalSecret } from '@/lib/internalSecret'

/** The scheduler and the command-line tools carry the secret of this start of the server. */
export function authorized(request: Request): boolean {
  const given = Buffer.from(request.headers.get('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${internalSecret()}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
