import type { IncomingMessage } from 'node:http'

/** What decides which page is sent and how. */
export type Head = {
  method: string
  url: string
  /** In lower case, without its port. */
  host: string
  cookie: string
  accepted: string
  known: string
}

/** The host that a Host header names, in lower case, without its port. */
export function hostIn(value = ''): string {
  const colon = value.lastIndexOf(':')
  return (colon > 0 ? value.slice(0, colon) : value).toLowerCase()
}

export function headOf({ method = 'GET', url = '/', headers }: IncomingMessage): Head {
  const { host, cookie = '', 'accept-encoding': accepted, 'if-none-match': known = '' } = headers
  return { method, url, host: hostIn(host), cookie, accepted: String(accepted ?? ''), known }
}
