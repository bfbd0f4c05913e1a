import type { ServerResponse } from 'node:http'
import { securityHeaders } from './securityHeaders'

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cổng đang gặp sự cố</title><main><h1>Cổng đang gặp sự cố</h1><p>Cổng chưa đọc được dữ liệu. Xin thử lại sau ít phút; nội dung đã công bố không bị mất.</p></main>`

/** When nothing can be rendered and nothing was kept. */
export function sendUnavailable(response: ServerResponse): void {
  response.writeHead(503, [
    ...[
      'Content-Type',
      'text/html; charset=utf-8',
      'Retry-After',
      '30',
      'Cache-Control',
      'no-store',
    ],
    ...securityHeaders.flat(),
  ])
  response.end(page)
}
