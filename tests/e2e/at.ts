import { get } from 'node:http'
import type { Account } from '@/seed/seedPeople'

type Call = { method?: string; token?: string; data?: unknown; form?: FormData }

/** A REST call to the process that listens on a port. */
export async function call(port: number, path: string, { method, token, data, form }: Call = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: {
      ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `JWT ${token}` } : {}),
    },
    body: form ?? (data === undefined ? undefined : JSON.stringify(data)),
  })
  // What the API answers is looked at by each test.
  return { status: response.status, body: await response.json().catch(() => null) }
}

type Answer = { status: number; body: string; isKept: boolean; location?: string }

/** A citizen's request to the process that listens on a port, and whether the page came from its memory. */
export const askAt = (port: number, host: string, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (data) => (body += data))
      const isKept = response.headers['server-timing'] === 'cache;desc=hit'
      const { statusCode: status = 0, headers } = response
      response.on('end', () => resolve({ status, body, isKept, location: headers.location }))
    }).on('error', reject)
  })

export async function signInAt(port: number, { email, password }: Account) {
  const { body } = await call(port, '/api/users/login', {
    method: 'POST',
    data: { email, password },
  })
  const [role] = body.user.roles
  return { token: body.token as string, site: (role.site.id ?? role.site) as string }
}
