import type { Payload } from 'payload'
import { siteRoles } from '@/access/roles'
import type { SeedSite } from './content'

export type Account = { site: string; host: string; role: string; email: string; password: string }

/** Known on purpose: a demo's people sign in with what the demo prints. Seeding is refused elsewhere. */
const passwordOf = (name: string) => `hong-lam-${name}-2026`

const emailOf = (key: string, role: string) =>
  `${role === 'siteAdmin' ? 'quan-tri' : { editor: 'bien-tap', publisher: 'duyet-tin', officer: 'tra-loi' }[role]}.${key}@honglam.example`

/** One person for each role on the site; with the province come those over all sites. */
export async function seedPeople(
  payload: Payload,
  { seed, site }: { seed: SeedSite; site: string },
): Promise<Account[]> {
  const accounts: Account[] = []
  for (const role of siteRoles) {
    const email = emailOf(seed.key, role)
    const password = passwordOf(seed.key)
    await payload.create({
      collection: 'users',
      data: { name: seed.people[role], email, password, roles: [{ site, role }] },
      depth: 0,
    })
    accounts.push({ site: seed.key, host: seed.host, role, email, password })
  }
  return seed.kind === 'root' ? [...accounts, ...(await seedOverseers(payload, seed))] : accounts
}

async function seedOverseers(payload: Payload, { key, host }: SeedSite): Promise<Account[]> {
  const overseers = [
    {
      globalRole: 'supervisor' as const,
      name: 'Trịnh Bảo Châu',
      email: 'giam-sat@honglam.example',
    },
    {
      globalRole: 'platformAdmin' as const,
      name: 'Phạm Đăng Khoa',
      email: 'he-thong@honglam.example',
    },
  ]
  const password = passwordOf('toan-tinh')
  for (const overseer of overseers)
    await payload.create({ collection: 'users', data: { ...overseer, password }, depth: 0 })
  return overseers.map(({ globalRole, email }) => ({
    site: key,
    host,
    role: globalRole,
    email,
    password,
  }))
}
