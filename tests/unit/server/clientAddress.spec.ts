import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSetClientAddress } from '@/server/clientAddress'

const seen = (
  remoteAddress: string,
  headers: IncomingHttpHeaders,
  trusted = ['loopback', '10.0.0.0/8'],
) => {
  const request = { headers: { ...headers }, socket: { remoteAddress } }
  // Of a request only these two are read.
  createSetClientAddress(trusted)(request as never)
  return request.headers
}

describe('the address of a client behind a proxy', () => {
  it.each([
    ['a client without a proxy', '203.0.113.9', undefined, '203.0.113.9'],
    ['a header forged by a client', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['one trusted proxy', '10.0.0.2', '203.0.113.9', '203.0.113.9'],
    ['a proxy seen as IPv6', '::ffff:10.0.0.2', '203.0.113.9', '203.0.113.9'],
    ['two trusted proxies', '127.0.0.1', '203.0.113.9, 10.0.0.3', '203.0.113.9'],
    [
      'a forged header before a trusted proxy',
      '10.0.0.2',
      '198.51.100.1, 203.0.113.9',
      '203.0.113.9',
    ],
    [
      'a hop that is not trusted in between',
      '10.0.0.2',
      '198.51.100.1, 192.0.2.7, 10.0.0.3',
      '192.0.2.7',
    ],
    ['an IPv6 client', '::1', '2001:db8::7', '2001:db8::7'],
  ])('of %s', (_, remote, forwarded, address) => {
    const headers = forwarded ? { 'x-forwarded-for': forwarded } : {}
    expect(seen(remote, headers)['x-client-address']).toBe(address)
  })

  it('trusts nobody by default, not even this machine', () => {
    const headers = seen('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, [])
    expect(headers).toEqual({ 'x-client-address': '127.0.0.1' })
  })

  it('keeps what a trusted proxy says of the scheme and drops what others say', () => {
    const forged = {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'noi-khac.vn',
      'x-real-ip': '198.51.100.1',
      forwarded: 'for=198.51.100.1',
      'x-client-address': '198.51.100.1',
    }
    expect(seen('203.0.113.9', forged)).toEqual({ 'x-client-address': '203.0.113.9' })
    expect(seen('10.0.0.2', forged)['x-forwarded-proto']).toBe('https')
    expect(seen('10.0.0.2', forged)['x-client-address']).toBe('10.0.0.2')
  })
})

describe('the server behind a proxy on this machine', () => {
  let server: Server
  beforeAll(async () => {
    vi.stubEnv('TRUSTED_PROXIES', 'loopback')
    vi.resetModules()
    const { answer } = await import('@/server/answer')
    const echo = answer(({ headers }, response) => response.end(headers['x-client-address']), null)
    server = createServer(echo)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    server.close()
  })

  it('hands on the address that the proxy tells, and no proxy opens the internal addresses', async () => {
    const { port } = server.address() as AddressInfo
    const ask = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(await (await ask('/api/health')).text()).toBe('203.0.113.9')
    expect((await ask('/internal/tick')).status).toBe(404)
  })
})
