import { expect, it, vi } from 'vitest'
import { repeatConflicts } from '@/database/restConflicts'

vi.mock('@/env', () => ({ env: { databaseUrl: undefined } }))

it('a body of unknown length that never ends keeps no other save waiting', async () => {
  const handle = repeatConflicts(async (request) => Response.json(await request.json()))
  const endless = new ReadableStream({ pull: () => new Promise(() => undefined) })
  const headers = { 'Transfer-Encoding': 'chunked' }
  const init = { method: 'POST', headers, body: endless, duplex: 'half' } as const
  const slow = new Request('http://localhost', init)
  void handle(slow)
  const body = JSON.stringify({ title: 'Tin' })
  const length = { 'Content-Length': String(body.length) }
  const quick = new Request('http://localhost', { method: 'POST', headers: length, body })
  expect((await handle(quick)).status).toBe(200)
})
