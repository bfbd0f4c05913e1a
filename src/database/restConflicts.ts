import type { AfterErrorHook } from 'payload'
import { asOneSave, Conflict, isAway, isConflict } from './conflicts'

type Handle<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** As large as an upload may be; more is left to Payload, which refuses it. */
export const requestSizeLimit = 64 << 20

const marker = 'X-Portal28-Conflict'
const conflict =
  'Có người khác vừa lưu nội dung này. Xin thử lại; nội dung đã gõ vẫn còn trên màn hình.'
const unavailable =
  'Cơ sở dữ liệu đang gián đoạn nên chưa lưu hoặc chưa đọc được. Nội dung đã gõ vẫn còn trên màn hình; xin thử lại sau ít phút.'

/** For the errors of a database, which Payload does not know: a status and a sentence. */
export const answerDatabaseFaults: AfterErrorHook = ({ error, req }) => {
  if (isConflict(error)) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set(marker, '1')
    return { status: 409, response: { errors: [{ message: conflict }] } }
  }
  if (isAway(error)) return { status: 503, response: { errors: [{ message: unavailable }] } }
}

const asksOnly = ({ method, headers }: Request) =>
  ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
  [headers.get('X-Payload-HTTP-Method-Override'), headers.get('X-HTTP-Method-Override')].includes(
    'GET',
  )

/** Null where it is not known beforehand that the body is small enough to keep. */
async function bodyOf(request: Request): Promise<ArrayBuffer | undefined | null> {
  if (request.headers.has('transfer-encoding')) return null
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > requestSizeLimit) return null
  return length === 0 ? undefined : request.arrayBuffer()
}

function withoutMarker(answer: Response): Response {
  answer.headers.delete(marker)
  return answer
}

/** Payload's REST handlers, with saves that met another one repeated before their sender hears of it. */
export const repeatConflicts =
  <Rest extends unknown[]>(handle: Handle<Rest>): Handle<Rest> =>
  async (request, ...rest) => {
    if (asksOnly(request)) return handle(request, ...rest)
    // Before its turn: whoever sends slowly keeps nobody waiting.
    const body = await bodyOf(request)
    if (body === null) return withoutMarker(await handle(request, ...rest))
    const { url, method, headers, signal } = request
    const again = () => new Request(url, { method, headers, signal, body })
    const save = async () => {
      const answer = await handle(again(), ...rest)
      if (!answer.headers.has(marker)) return answer
      throw new Conflict(withoutMarker(answer))
    }
    try {
      return await asOneSave(save)
    } catch (error) {
      if (error instanceof Conflict && error.answer) return error.answer
      throw error
    }
  }
