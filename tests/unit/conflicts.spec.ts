import { expect, it, vi } from 'vitest'
import { isAway, isConflict, retryConflicts } from '@/database/conflicts'
import { answerDatabaseFaults, repeatConflicts } from '@/database/restConflicts'

vi.mock('@/env', () => ({ env: { databaseUrl: 'mongodb://example' } }))

const fault = (properties: object, cause?: unknown) =>
  Object.assign(new Error('refused', { cause }), properties)
const transient = { errorLabels: ['TransientTransactionError'] }
const conflict = fault({ name: 'MongoServerError', code: 112, ...transient })

it.each([
  ['a write conflict', conflict, [true, false]],
  ['its transaction afterwards', fault({ code: 251 }), [true, false]],
  ['a conflict inside of another error', fault({}, conflict), [true, false]],
  ['a locked SQLite file', fault({ code: 'SQLITE_BUSY' }), [true, false]],
  ['no server', fault({ name: 'MongoServerSelectionError', ...transient }), [false, true]],
  ['a broken connection', fault({ name: 'MongoNetworkError' }), [false, true]],
  ['a value taken', fault({ name: 'MongoServerError', code: 11000 }), [false, false]],
  ['anything else', 'refused', [false, false]],
])('%s is told from the others', (_, error, expected) => {
  expect([isConflict(error), isAway(error)]).toEqual(expected)
})

/** As Payload does: the error becomes an answer. */
async function answerTo(error: Error): Promise<Response> {
  const told = await answerDatabaseFaults({ error } as never)
  return Response.json(told?.response, { status: told?.status ?? 500 })
}

it('a form with a file that met a conflict is sent again, whole', async () => {
  const seen: string[] = []
  const handle = repeatConflicts(async (request) => {
    const form = await request.formData()
    const file = form.get('file')
    seen.push(`${form.get('title')}: ${file instanceof File ? await file.text() : 'no file'}`)
    return seen.length < 3 ? answerTo(conflict) : Response.json({ ok: true })
  })
  const form = new FormData()
  form.set('title', 'Tệp')
  form.set('file', new File(['nội dung'], 'tep.txt'))
  const packed = new Request('http://localhost', { method: 'POST', body: form })
  const bytes = await packed.arrayBuffer()
  const headers = new Headers(packed.headers)
  headers.set('Content-Length', String(bytes.byteLength))
  const answer = await handle(
    new Request('http://localhost', { method: 'POST', headers, body: bytes }),
  )
  expect(answer.status).toBe(200)
  expect(seen).toEqual(Array(3).fill('Tệp: nội dung'))
})

it('who keeps meeting conflicts is told so in the end, and nothing of how', async () => {
  let calls = 0
  const handle = repeatConflicts(async () => {
    calls += 1
    return answerTo(conflict)
  })
  const answer = await handle(new Request('http://localhost', { method: 'DELETE' }))
  expect([calls, answer.status, [...answer.headers.keys()]]).toEqual([5, 409, ['content-type']])
  expect((await answer.json()).errors[0].message).toMatch(/Có người khác vừa lưu/)
})

it('a database that is away is told at once', async () => {
  const error = fault({ name: 'MongoServerSelectionError' })
  const answer = await answerTo(error)
  expect(answer.status).toBe(503)
  expect((await answer.json()).errors[0].message).toMatch(/Cơ sở dữ liệu đang gián đoạn/)
  let calls = 0
  const run = async () => {
    calls += 1
    throw error
  }
  await expect(retryConflicts(run)).rejects.toBe(error)
  expect(calls).toBe(1)
})
