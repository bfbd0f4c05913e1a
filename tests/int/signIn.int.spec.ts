import { afterAll, beforeAll, expect, it } from 'vitest'
import { closePortal, password, rest, startPortal, type Portal } from '../support/portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const rounds = Array.from({ length: 5 }, (_, round) => round)

const signIn = (role: string) =>
  rest(portal, '/users/login', {
    method: 'POST',
    body: { email: portal.people[role]?.user.email, password },
  })

const change = (role: string, body: object) =>
  rest(portal, `/users/${portal.people[role]?.user.id}`, {
    method: 'PATCH',
    token: portal.people.platformAdmin?.token,
    body,
  })

const userOf = (role: string) =>
  portal.payload.findByID({ collection: 'users', id: portal.people[role]?.user.id ?? '', depth: 0 })

it('who signs in while his roles are taken away does not keep them', async () => {
  for (const round of rounds) {
    await change('editor', { roles: [{ site: portal.here.id, role: 'editor' }] })
    const answers = [
      signIn('editor'),
      change('editor', { roles: [], position: `Lần ${round}` }),
      signIn('editor'),
    ]
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200)
    expect(await userOf('editor')).toMatchObject({ roles: [], position: `Lần ${round}` })
  }
})

it('sign-ins to one account at the same time each open a session, and one signs out alone', async () => {
  const answers = await Promise.all(rounds.slice(0, 4).map(() => signIn('officer')))
  const tokens: string[] = answers.map(({ body }) => body.token)
  const [first = '', ...others] = tokens
  const isOpen = async (token: string) =>
    (await rest(portal, '/users/me', { token })).body.user !== null
  expect(await Promise.all(tokens.map(isOpen))).toEqual([true, true, true, true])
  await rest(portal, '/users/logout', { method: 'POST', token: first, body: {} })
  expect(await isOpen(first)).toBe(false)
  expect(await Promise.all(others.map(isOpen))).toEqual([true, true, true])
})

it('wrong passwords that lock an account do not undo what is changed on it', async () => {
  for (const round of rounds) {
    await change('publisher', { position: `Lần ${round}`, password })
    const wrong = () =>
      rest(portal, '/users/login', {
        method: 'POST',
        body: { email: portal.people.publisher?.user.email, password: 'khong-phai-mat-khau' },
      })
    await signIn('publisher')
    const guesses = Array.from({ length: 6 }, wrong)
    const { status } = await change('publisher', { roles: [] })
    expect(status).toBe(200)
    await Promise.all(guesses)
    expect((await userOf('publisher')).roles).toEqual([])
    await portal.payload.update({
      collection: 'users',
      id: portal.people.publisher?.user.id ?? '',
      data: {
        roles: [{ site: portal.here.id, role: 'publisher' }],
        lockUntil: null,
        loginAttempts: 0,
      },
    })
  }
})
