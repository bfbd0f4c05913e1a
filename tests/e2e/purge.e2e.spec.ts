import { expect, it } from 'vitest'
import { ask, hostOf } from './ask'
import { accountOf, origin } from './demo'

const host = hostOf('so-nnmt')

const call = (path: string, init: RequestInit & { token?: string } = {}) =>
  fetch(`${origin}${path}`, {
    ...init,
    headers: {
      'content-type': 'application/json',
      ...(init.token ? { authorization: `JWT ${init.token}` } : {}),
    },
  })

async function read(path: string): Promise<{ status: number; title: number }> {
  const { status, body } = await ask(host, path)
  return { status, title: Number(/Bản tin số (\d+)/.exec(body)?.[1] ?? -1) }
}

it('nobody reads the old page once a save has been answered, under load', async () => {
  const { email, password } = accountOf('so-nnmt', 'publisher')
  const login = await call('/api/users/login', {
    method: 'POST',
    body: JSON.stringify({ email, password }),
  })
  const { token, user } = await login.json()
  const created = await call('/api/news', {
    method: 'POST',
    token,
    body: JSON.stringify({
      site: user.roles[0].site.id ?? user.roles[0].site,
      title: 'Bản tin số 0',
      slug: 'ban-tin',
      category: 'notice',
      summary: 'Bản tin thời tiết.',
      _status: 'published',
    }),
  })
  const { doc } = await created.json()

  let answered = 0
  let isOver = false
  const stale: string[] = []
  let reads = 0
  const citizen = async () => {
    while (!isOver) {
      const before = answered
      const { title } = await read('/tin-tuc/ban-tin')
      reads += 1
      if (title < before) stale.push(`read ${title} after ${before} was answered`)
    }
  }
  const citizens = Array.from({ length: 8 }, citizen)
  for (let number = 1; number <= 15; number += 1) {
    const saved = await call(`/api/news/${doc.id}`, {
      method: 'PATCH',
      token,
      body: JSON.stringify({ title: `Bản tin số ${number}` }),
    })
    expect(saved.status).toBe(200)
    answered = number
    expect((await read('/tin-tuc/ban-tin')).title).toBe(number)
  }
  isOver = true
  await Promise.all(citizens)
  expect(stale).toEqual([])
  expect(reads).toBeGreaterThan(50)

  await call(`/api/news/${doc.id}`, {
    method: 'PATCH',
    token,
    body: JSON.stringify({ _status: 'draft', withdrawReason: 'expired' }),
  })
  expect((await read('/tin-tuc/ban-tin')).status).toBe(404)
})
