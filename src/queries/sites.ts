import { remember } from '@/cache/remember'
import type { Site } from '@/payload-types'
import { openDoor, visitor } from './payload'

async function findSite(host: string): Promise<Site | null> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'sites',
    where: { 'hosts.host': { equals: host } },
    limit: 1,
    depth: 1,
    pagination: false,
    ...visitor,
  })
  return docs[0] ?? null
}

/** The site that answers on a host, or null for a host that is none of ours. */
export function getSite(address: string): Promise<Site | null> {
  const host = decodeURIComponent(address).toLowerCase()
  return remember(host, 'site', () => findSite(host))
}

/** The directory of the province: its component sites by name. */
export async function listComponentSites(): Promise<Site[]> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'sites',
    where: { kind: { equals: 'component' } },
    sort: 'name',
    limit: 0,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  return docs
}
