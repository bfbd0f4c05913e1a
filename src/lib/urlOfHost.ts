/** The address of a site's host, with the protocol and port of the installation. */
export function urlOfHost(host: string, rootUrl: string): string {
  const { protocol, port } = new URL(rootUrl)
  return `${protocol}//${host}${port ? `:${port}` : ''}`
}
