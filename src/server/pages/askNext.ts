import { randomUUID } from 'node:crypto'
import {
  Agent,
  createServer,
  request as sendRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
} from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type AskNext = (asked: {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body?: IncomingMessage
}) => Promise<Rendered>

/** Headers of the client's own connection, and those by which Next would answer with its flight data. */
const dropped =
  /^(connection|keep-alive|transfer-encoding|accept-encoding|if-none-match|rsc|next-.*)$/

const kept = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.test(name)))

/** Next behind a socket that only this process knows: what it answers is read whole before it is sent on. */
export async function putNextBehindSocket(handle: RequestListener) {
  const socketPath = join(tmpdir(), `portal28-${randomUUID()}.sock`)
  const inner = createServer(handle)
  await new Promise<void>((resolve) => inner.listen(socketPath, resolve))
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  const askNext: AskNext = ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const sent = sendRequest(
        {
          socketPath,
          agent,
          method,
          path: url,
          headers: { ...kept(headers), 'accept-encoding': 'identity' },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 500,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      sent.on('error', reject)
      if (body) body.pipe(sent)
      else sent.end()
    })

  const close = () => {
    agent.destroy()
    inner.close()
  }
  return { askNext, close }
}
