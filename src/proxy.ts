import { NextResponse, type NextRequest } from 'next/server'

const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/

/** Host and path become a path that the pages read: /van-ban on so-tttt.localhost is /sites/so-tttt.localhost/van-ban. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const host = (request.headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '')
  if (!hostName.test(host) || pathname.startsWith('/sites/'))
    return new NextResponse('Không tìm thấy trang.', { status: 404 })
  const path = pathname === '/' ? '' : pathname.replace(/^\/sitemap\.xml$/, '/sitemap')
  const target = new URL(`/sites/${host}${path}${search}`, request.url)
  return NextResponse.rewrite(target)
}

/** Not for /api and /admin: where a proxy matches, Next cuts bodies off at 10 MB. */
export const config = {
  matcher: ['/((?!api/|admin|internal/|_next/).*)'],
}
