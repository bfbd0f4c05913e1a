import { cache } from 'react'
import { openDoor, visitor } from './payload'

/** Fields of work by name. */
export const listTopics = cache(async () => {
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
})
