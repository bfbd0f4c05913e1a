import { LRUCache } from 'lru-cache'
import { processShared } from '@/lib/processShared'
import { onPurge } from './purge'

const answersOfSite = 1000
const sitesInMemory = 500
const keepMs = 10 * 60 * 1000
/** A transaction may commit a moment after its hooks purged; what is read meanwhile is not kept. */
const settleMs = 2000

type Answers = LRUCache<string, Promise<unknown>>

const newAnswers = (): Answers => new LRUCache({ max: answersOfSite, ttl: keepMs })

function createMemo() {
  const sites = new LRUCache<string, Answers>({ max: sitesInMemory })
  const purgedAt = new Map<string, number>()

  onPurge(({ sites: purged }) => {
    for (const site of purged) {
      purgedAt.set(site, Date.now())
      sites.delete(site)
    }
  })

  return function remember<T>(site: string, key: string, make: () => Promise<T>): Promise<T> {
    if (Date.now() < (purgedAt.get(site) ?? -Infinity) + settleMs) return make()
    const answers = sites.get(site) ?? newAnswers()
    sites.set(site, answers)
    const known = answers.get(key)
    // What stands under a key was made by the same call.
    if (known) return known as Promise<T>
    const made = make()
    answers.set(key, made)
    made.catch(() => answers.delete(key))
    return made
  }
}

/** Counts and choices of a site's lists, kept until something of the site changes, ten minutes at most. */
export const rememberForSite: ReturnType<typeof createMemo> = (site, key, make) =>
  processShared('siteMemo', createMemo)(site, key, make)
