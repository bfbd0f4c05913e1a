import type { ServerResponse } from 'node:http'
import { securityHeaders } from './securityHeaders'

type Notice = { status: number; title: string; text: string }

const htmlOf = ({ title, text }: Notice) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main>`

const send = (response: ServerResponse, notice: Notice, headers: [string, string][] = []) => {
  const all: [string, string][] = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Cache-Control', 'no-store'],
    ...headers,
    ...securityHeaders,
  ]
  response.writeHead(notice.status, all.flat()).end(htmlOf(notice))
}

const unavailable = {
  status: 503,
  title: 'Cổng đang gặp sự cố',
  text: 'Cổng chưa đọc được dữ liệu. Xin thử lại sau ít phút; nội dung đã công bố không bị mất.',
}

const outdated = {
  status: 409,
  title: 'Biểu mẫu đã được cập nhật',
  text: 'Cổng vừa được nâng cấp nên biểu mẫu quý vị mở trước đó không còn dùng được. Xin quay lại trang trước, nơi nội dung đã ghi vẫn còn, chép lại nội dung, tải lại trang rồi gửi.',
}

/** When nothing can be rendered and nothing was kept. */
export const sendUnavailable = (response: ServerResponse): void =>
  send(response, unavailable, [['Retry-After', '30']])

/** When a form belongs to an earlier release of the portal. */
export const sendOutdated = (response: ServerResponse): void => send(response, outdated)
