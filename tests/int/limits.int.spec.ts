import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Payload } from 'payload'
import { mayAsk, openLimiter } from '@/database/mayAsk'
import { closePortal, openPortal } from '../support/portal'

let payload: Payload
beforeAll(async () => {
  payload = await openPortal()
})
afterAll(() => closePortal(payload))

/** How many of 30 questions at once are let through by limiters in turn. */
async function allowedOf(address: string, limiters: ReturnType<typeof openLimiter>[]) {
  const asked = await Promise.all(
    Array.from({ length: 30 }, (_, turn) =>
      mayAsk(payload, address, limiters[turn % limiters.length]),
    ),
  )
  return asked.filter(Boolean).length
}

it('twenty questions in ten minutes come from one address, whatever others ask', async () => {
  const limiter = openLimiter(payload)
  expect(await allowedOf('192.0.2.1', [limiter])).toBe(20)
  expect(await mayAsk(payload, '192.0.2.2', limiter)).toBe(true)
})

it.skipIf(inject('database') === 'sqlite')(
  'processes count the questions of an address together (needs a database of several processes)',
  async () => {
    expect(await allowedOf('192.0.2.3', [openLimiter(payload), openLimiter(payload)])).toBe(20)
    expect(await mayAsk(payload, '192.0.2.3', openLimiter(payload))).toBe(false)
  },
)
