import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

describe('the cookie of a session', () => {
  it.each([
    ['https://tinh.gov.vn', true],
    ['http://localhost:3000', false],
  ])('with the public address %s goes over HTTPS only: %s', async (address, secure) => {
    vi.stubEnv('ROOT_URL', address)
    vi.resetModules()
    const { Users } = await import('@/collections/Users')
    expect(Users.auth).toMatchObject({ cookies: { sameSite: 'Lax', secure } })
  })
})
