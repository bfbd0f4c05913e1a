import { NextResponse, type NextRequest } from 'next/server'
import { sitePath } from '@/lib/sitePath'

/** While developing, Next is asked by the address itself; in production the server has made the path of it. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const host = (request.headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '')
  const path = sitePath(host, pathname)
  if (!path) return new NextResponse('Không tìm thấy trang.', { status: 404 })
  return NextResponse.rewrite(new URL(`${path}${search}`, request.url))
}

/** Not for /api and /admin: where a proxy matches, Next cuts bodies off at 10 MB. */
export const config = {
  matcher: ['/((?!api/|admin|internal/|sites/|_next/).*)'],
}
