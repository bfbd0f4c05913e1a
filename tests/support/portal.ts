import config from '@payload-config'
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { migrate } from '@/database/migrate'
import { repeatConflicts } from '@/database/restConflicts'
import { siteRoles } from '@/access/roles'
import type { Site, User } from '@/payload-types'
import { pdfFile } from './files'

export const password = 'mot-mat-khau-dai-2026'

type Person = User & { collection: 'users' }
type Session = { user: Person; token: string }

export type Portal = {
  payload: Payload
  config: SanitizedConfig
  here: Site
  there: Site
  /** Signed-in people by what they may do; `otherSite` does everything, on the other site. */
  people: Record<string, Session>
}

/** An empty, migrated database. */
export async function openPortal(): Promise<Payload> {
  const payload = await getPayload({ config, disableOnInit: true })
  await migrate(payload)
  return payload
}

/** Drops what the test file made. */
export async function closePortal(payload: Payload) {
  // Tests alone drop a database; the adapter of MongoDB keeps its connection here.
  const { connection } = payload.db as { connection?: { dropDatabase: () => Promise<void> } }
  await connection?.dropDatabase()
  await payload.destroy()
}

export async function createSite(payload: Payload, key: string, kind: Site['kind'] = 'component') {
  const agency = await payload.create({
    collection: 'agencies',
    data: { name: `Cơ quan ${key}`, otherNames: [`CQ ${key}`] },
    depth: 0,
  })
  return payload.create({
    collection: 'sites',
    data: {
      key,
      kind,
      name: `Cổng ${key}`,
      shortName: key,
      accent: 'cham',
      hosts: [{ host: `${key}.localhost` }],
      agency: agency.id,
    },
    depth: 0,
  })
}

/** A closed file of a site. */
export const createFile = (payload: Payload, site: string) =>
  payload.create({
    collection: 'media',
    data: { site, alt: 'Bản chính' },
    file: pdfFile(),
    depth: 0,
  })

async function signIn(payload: Payload, name: string, data: Partial<User>): Promise<Session> {
  const email = `${name.toLowerCase()}@example.vn`
  await payload.create({
    collection: 'users',
    data: { name, email, password, ...data },
    depth: 0,
  })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error(`${name} could not sign in.`)
  // The login answers with the whole user; its type makes every field optional.
  return { token, user: { ...(user as User), collection: 'users' } }
}

/** Two sites, and somebody for every role. */
export async function startPortal(): Promise<Portal> {
  const payload = await openPortal()
  const here = await createSite(payload, 'here')
  const there = await createSite(payload, 'there')
  const people: Portal['people'] = {}
  for (const role of siteRoles)
    people[role] = await signIn(payload, role, { roles: [{ site: here.id, role }] })
  people.otherSite = await signIn(payload, 'otherSite', {
    roles: siteRoles.map((role) => ({ site: there.id, role })),
  })
  people.supervisor = await signIn(payload, 'supervisor', { globalRole: 'supervisor' })
  people.platformAdmin = await signIn(payload, 'platformAdmin', { globalRole: 'platformAdmin' })
  return { payload, config: await config, here, there, people }
}

type Request = { method?: string; token?: string; body?: unknown }

/** A REST call without a server: the same handlers as behind /api. */
export async function rest(
  portal: Portal,
  path: string,
  { method = 'GET', token, body }: Request = {},
) {
  const headers = new Headers({ 'Accept-Language': 'vi' })
  if (token) headers.set('Authorization', `JWT ${token}`)
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  const text = body === undefined ? '' : JSON.stringify(body)
  headers.set('Content-Length', String(Buffer.byteLength(text)))
  const request = new Request(`http://localhost/api${path}`, {
    method,
    headers,
    body: text || undefined,
  })
  const handle = repeatConflicts((sent) =>
    handleEndpoints({ config: portal.config, request: sent }),
  )
  const response = await handle(request)
  const answer = await response.text()
  return { status: response.status, body: answer ? JSON.parse(answer) : null }
}
