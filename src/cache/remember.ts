import { LRUCache } from 'lru-cache'
import { processShared } from '@/lib/processShared'
import { onPurge } from './purge'

const answersOfScope = 1000
const scopesInMemory = 1000
const tenMinutesMs = 10 * 60 * 1000

type Make = () => Promise<unknown>
type Answers = LRUCache<string, NonNullable<unknown>, Make>

/** While the database is away an answer past its time is better than none; a purged one is gone all the same. */
const newAnswers = (keepMs: number): Answers =>
  new LRUCache({
    max: answersOfScope,
    ttl: keepMs,
    noDeleteOnFetchRejection: true,
    async fetchMethod(_key, stale, { context: make, options }) {
      options.allowStaleOnFetchRejection = stale !== undefined
      return (await make()) ?? undefined
    },
  })

export function createMemory({ keepMs = tenMinutesMs } = {}) {
  const scopes = new LRUCache<string, Answers>({ max: scopesInMemory })

  // What is being made goes down with the answers among which it would have been kept.
  onPurge(({ hosts, sites }) => {
    for (const scope of [...hosts, ...sites]) scopes.delete(scope)
  })

  return async function remember<T>(scope: string, key: string, make: () => Promise<T>) {
    const answers = scopes.get(scope) ?? newAnswers(keepMs)
    scopes.set(scope, answers)
    // What stands under a key was made by the same call.
    return ((await answers.fetch(key, { context: make })) ?? null) as T
  }
}

/**
 * What many pages of a site ask for: kept until something of the site changes, ten minutes at most, and longer
 * only while it cannot be read anew. The scope is the id of a site or one of its hosts. Nothing (null) is not
 * kept.
 */
export const remember: ReturnType<typeof createMemory> = (scope, key, make) =>
  processShared('memory', () => createMemory())(scope, key, make)
