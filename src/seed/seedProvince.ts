import type { Payload } from 'payload'
import { toVietnamDay, type Day } from '@/lib/formatDate'
import { issuersWithoutSite, topics } from './province/topics'
import { province } from './province'
import { seedContent } from './seedContent'
import { seedPeople, type Account } from './seedPeople'
import { seedSite } from './seedSite'

/** True when the database holds sites already: what was changed in a demo is kept. */
export async function isSeeded(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'sites',
    where: { kind: { equals: 'root' } },
  })
  return totalDocs > 0
}

/** Fills an empty database with tỉnh Hồng Lam; days are counted back from `today`. */
export async function seedProvince(
  payload: Payload,
  { today = toVietnamDay(new Date()), withFiles = true }: { today?: Day; withFiles?: boolean } = {},
): Promise<Account[]> {
  const topicIds = new Map<string, string>()
  for (const name of topics) {
    const { id } = await payload.create({ collection: 'topics', data: { name }, depth: 0 })
    topicIds.set(name, id)
  }
  for (const data of issuersWithoutSite)
    await payload.create({ collection: 'agencies', data, depth: 0 })
  const accounts: Account[] = []
  let rootAgency: string | undefined
  for (const seed of province) {
    const { site, agency } = await seedSite(payload, seed, rootAgency)
    rootAgency ??= agency
    accounts.push(...(await seedPeople(payload, { seed, site })))
    await seedContent(payload, { seed, site, topicIds, today, withFiles })
  }
  return accounts
}
