import type { AfterErrorHook } from 'payload'
import { asOneSave, Conflict, failOnConflict, isAway, isConflict, noteConflict } from './conflicts'

type Handle<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** As large as an upload may be; more is left to Payload, which refuses it. */
export const requestSizeLimit = 64 << 20

const conflict =
  'Có người khác vừa lưu nội dung này. Xin thử lại; nội dung đã gõ vẫn còn trên màn hình.'
const sayingConflict = { errors: [{ message: conflict }] }
const unavailable =
  'Cơ sở dữ liệu đang gián đoạn nên chưa lưu hoặc chưa đọc được. Nội dung đã gõ vẫn còn trên màn hình; xin thử lại sau ít phút.'

/** For the errors of a database, which Payload does not know: a status and a sentence. */
export const answerDatabaseFaults: AfterErrorHook = ({ error }) => {
  noteConflict(error)
  if (isConflict(error)) return { status: 409, response: sayingConflict }
  if (isAway(error)) return { status: 503, response: { errors: [{ message: unavailable }] } }
}

const asksOnly = ({ method, headers }: Request) =>
  ['GET', 'HEAD', 'OPTIONS'].includes(method) ||
  [headers.get('X-Payload-HTTP-Method-Override'), headers.get('X-HTTP-Method-Override')].includes(
    'GET',
  )

const hasFailed = ({ ok }: Response) => !ok

/** Null where it is not known beforehand that the body is small enough to keep. */
async function bodyOf(request: Request): Promise<ArrayBuffer | undefined | null> {
  if (request.headers.has('transfer-encoding')) return null
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > requestSizeLimit) return null
  return length === 0 ? undefined : request.arrayBuffer()
}

/** Payload's REST handlers, with saves that met another one repeated before their sender hears of it. */
export const repeatConflicts =
  <Rest extends unknown[]>(handle: Handle<Rest>): Handle<Rest> =>
  async (request, ...rest) => {
    if (asksOnly(request)) return handle(request, ...rest)
    // Before its turn: whoever sends slowly keeps nobody waiting.
    const body = await bodyOf(request)
    if (body === null) return handle(request, ...rest)
    const { url, method, headers, signal } = request
    const again = () => new Request(url, { method, headers, signal, body })
    const save = () => failOnConflict(() => handle(again(), ...rest), hasFailed)
    try {
      return await asOneSave(save)
    } catch (error) {
      if (error instanceof Conflict) return Response.json(sayingConflict, { status: 409 })
      throw error
    }
  }
