import { pageAt } from '@/lib/pageParameters'

export type Address = {
  host: string
  /** Path and the parameters that the page declares, sorted. */
  url: string
  isVariant: boolean
  isPrivate: boolean
}

export const keyOf = ({ host, url }: Address): string => host + url

const elsewhere = /^\/(api|admin|internal|_next)(\/|\?|$)/
const longest = 2000
const longestValue = 200

/** Citizens' pages are everything but Payload's and Next's own addresses. */
export const isPage = (url: string): boolean => !elsewhere.test(url)

/** Path and query, which begins with its question mark or is empty. */
export function partsOf(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)]
}

/** What Next would answer with the tidier address of its own, inner path. */
const untidy = /\\|\/\/|\/\.|#|.\/$/

/**
 * Where an address leads that a page has under a tidier one: /tin-tuc/, //tin-tuc and /tin-tuc/. to /tin-tuc. Null
 * for those that are as they should be.
 */
export function tidied(url: string): string | null {
  const [path, query] = partsOf(url)
  if (!untidy.test(path)) return null
  const single = path.replace(/[\\/]+/g, '/')
  const tidy = new URL(single, 'http://localhost').pathname.replace(/(?<=.)\/$/, '')
  return tidy === path ? null : tidy + query
}

function declared(path: string, query: string): string {
  const asked = new URLSearchParams(query)
  const kept = pageAt(path)
    .parameters.map((name) => [name, (asked.get(name) ?? '').trim().slice(0, longestValue)])
    .filter(([, value]) => value)
    .sort()
  return new URLSearchParams(kept).toString()
}

/** The one address under which a request's page is kept, or null for an address no page has. */
export function addressOf(host: string, url: string): Address | null {
  if (url.length > longest || !url.startsWith('/')) return null
  const [path, query] = partsOf(url)
  const kept = query && declared(path, query)
  return {
    host,
    url: kept ? `${path}?${kept}` : path,
    isVariant: kept !== '',
    isPrivate: pageAt(path).isPrivate ?? false,
  }
}
