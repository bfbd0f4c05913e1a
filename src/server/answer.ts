import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { env } from '@/env'
import { createSetClientAddress } from './clientAddress'
import { isPage } from './pages/address'

type Pages = {
  sendKept: (request: IncomingMessage, response: ServerResponse) => boolean
  answer: RequestListener
}

const safe = ['GET', 'HEAD', 'OPTIONS']
const ofPages = ['GET', 'HEAD', 'POST']

function refuse(response: ServerResponse, status: number, sentence: string) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence)
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

/** Only a page of the same host may send a form or a save here, whatever the cookies' rules are. */
function comesFromElsewhere({ headers, method }: IncomingMessage): boolean {
  if (safe.includes(method ?? 'GET') || !headers.origin) return false
  return hostOf(headers.origin) !== headers.host
}

/** Many clerks have an English browser: the admin speaks Vietnamese until its user chooses otherwise. */
function preferVietnamese({ headers }: IncomingMessage) {
  if (!headers.cookie?.includes('payload-lng=')) headers['accept-language'] = 'vi'
}

const isLoopback = (address: string | undefined) =>
  address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'

const setClientAddress = createSetClientAddress(env.trustedProxies)

/** What Next reads of a form. */
const longestForm = 1 << 20

const isTooLong = ({ headers }: IncomingMessage) => Number(headers['content-length']) > longestForm

/** Next takes no other; of another the page would come back without what was typed. */
const isNoForm = ({ headers, method }: IncomingMessage) =>
  method === 'POST' && !headers['content-type']?.startsWith('multipart/form-data')

function answerPage(pages: Pages, request: IncomingMessage, response: ServerResponse) {
  if (isTooLong(request))
    return refuse(response, 413, 'Nội dung gửi lên quá dài. Xin quay lại và rút ngắn.')
  if (isNoForm(request))
    return refuse(
      response,
      415,
      'Cách gửi biểu mẫu này không dùng được. Xin gửi từ trang của cổng.',
    )
  if (ofPages.includes(request.method ?? 'GET')) return pages.answer(request, response)
  response.setHeader('Allow', ofPages.join(', '))
  refuse(response, 405, 'Trang chỉ để xem và gửi biểu mẫu.')
}

/** What the server decides before Next sees the request. */
export const answer =
  (handle: RequestListener, pages: Pages | null): RequestListener =>
  (request, response) => {
    if (pages?.sendKept(request, response)) return
    const isInternal = request.url?.startsWith('/internal/') ?? false
    const isForwarded = request.headers['x-forwarded-for'] !== undefined
    if (isInternal && (isForwarded || !isLoopback(request.socket.remoteAddress)))
      return refuse(response, 404, 'Không tìm thấy.')
    if (comesFromElsewhere(request)) return refuse(response, 403, 'Yêu cầu đến từ trang khác.')
    preferVietnamese(request)
    setClientAddress(request)
    if (pages && isPage(request.url ?? '/')) answerPage(pages, request, response)
    else handle(request, response)
  }
