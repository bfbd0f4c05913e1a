import { remember } from '@/cache/remember'
import type { Topic } from '@/payload-types'
import { openDoor, visitor } from './payload'

async function readTopics(): Promise<Topic[]> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'topics',
    sort: 'name',
    limit: 0,
    depth: 0,
    pagination: false,
    ...visitor,
  })
  return docs
}

/** Fields of work by name, the same on every site. */
export const listTopics = (site: string): Promise<Topic[]> => remember(site, 'topics', readTopics)
