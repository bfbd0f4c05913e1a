const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

/** %ff or half a letter. */
function isDecodable(path: string): boolean {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

/**
 * Host and path become the path that pages are rendered by: /van-ban on so-tttt.localhost is
 * /sites/so-tttt.localhost/van-ban. Null for what can be no address of a page. `host` in lower case, without port.
 */
export function sitePath(host: string, path: string): string | null {
  const isOfNext = path.startsWith('/sites/') || path.endsWith('.rsc')
  if (!hostName.test(host) || isOfNext || !isDecodable(path)) return null
  if (path === '/') return `/sites/${host}`
  return `/sites/${host}${path === '/sitemap.xml' ? '/sitemap' : path}`
}
