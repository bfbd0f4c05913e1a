import type { Payload } from 'payload'
import { listIndexes } from '@/database/listIndexes'
import { mongooseOf, nativeDb } from './native'

type Key = Record<string, 1 | -1>
type Wanted = {
  key: Key
  options: { name: string; unique?: boolean; sparse?: boolean; expireAfterSeconds?: number }
}

const hour = 3600

const nameOf = (key: Key) =>
  Object.entries(key)
    .map((part) => part.join('_'))
    .join('_')

/** Of collections that Payload does not know. */
const ours: Record<string, Wanted[]> = {
  claims: [{ key: { at: 1 }, options: { name: 'at', expireAfterSeconds: hour } }],
  limits: [
    { key: { expire: 1 }, options: { name: 'expire', expireAfterSeconds: 0 } },
    { key: { key: 1 }, options: { name: 'key', unique: true } },
  ],
  purges: [{ key: { at: 1 }, options: { name: 'at', expireAfterSeconds: hour } }],
}

/** What each collection is to be read by: the fields' and compound indexes of Payload, and the public lists'. */
export function wantedIndexes(payload: Payload): Map<string, Wanted[]> {
  const { collections, versions } = mongooseOf(payload)
  const wanted = new Map(Object.entries(ours))
  for (const model of [...Object.values(collections), ...Object.values(versions)]) {
    const indexes = model.schema.indexes().map(([key, { unique, sparse, expireAfterSeconds }]) => ({
      key: key as Key,
      options: {
        name: nameOf(key as Key),
        ...(unique ? { unique: true } : {}),
        ...(sparse ? { sparse } : {}),
        ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds: +expireAfterSeconds }),
      },
    }))
    wanted.set(model.collection.collectionName, indexes)
  }
  for (const { slug, name, paths } of listIndexes(payload.config)) {
    const key = Object.fromEntries(paths.map((path) => [path === 'id' ? '_id' : path, 1 as const]))
    const model = collections[slug]
    if (model) wanted.get(model.collection.collectionName)?.push({ key, options: { name } })
  }
  return wanted
}

/**
 * Makes the collections and indexes that are missing, and those anew that have become unique or no longer are.
 * What else is there stays: it may be a shard key's, or a database administrator's. Returns what it made.
 */
export async function bringIndexes(payload: Payload): Promise<string[]> {
  const db = nativeDb(payload)
  const existing = new Set((await db.listCollections().toArray()).map(({ name }) => name))
  const made: string[] = []
  for (const [name, wanted] of wantedIndexes(payload)) {
    if (!existing.has(name)) await db.createCollection(name)
    const collection = db.collection(name)
    const present = new Map((await collection.indexes()).map((index) => [index.name, index]))
    for (const { key, options } of wanted) {
      const there = present.get(options.name)
      if (there && Boolean(there.unique) === Boolean(options.unique)) continue
      if (there) await collection.dropIndex(options.name)
      await collection.createIndex(key, options)
      made.push(`${name}.${options.name}`)
    }
  }
  return made
}
