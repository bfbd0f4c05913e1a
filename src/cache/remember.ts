import { LRUCache } from 'lru-cache'
import { processShared } from '@/lib/processShared'
import { onPurge } from './purge'

const answersOfScope = 1000
const scopesInMemory = 1000
const keepMs = 10 * 60 * 1000
/** A transaction may commit a moment after its hooks purged; what is read meanwhile is not kept. */
const settleMs = 2000

type Answers = LRUCache<string, Promise<unknown>>

const newAnswers = (): Answers => new LRUCache({ max: answersOfScope, ttl: keepMs })

function createMemory() {
  const scopes = new LRUCache<string, Answers>({ max: scopesInMemory })
  const purgedAt = new Map<string, number>()

  onPurge(({ hosts, sites }) => {
    for (const scope of [...hosts, ...sites]) {
      purgedAt.set(scope, Date.now())
      scopes.delete(scope)
    }
  })

  return function remember<T>(scope: string, key: string, make: () => Promise<T>): Promise<T> {
    if (Date.now() < (purgedAt.get(scope) ?? -Infinity) + settleMs) return make()
    const answers = scopes.get(scope) ?? newAnswers()
    scopes.set(scope, answers)
    const known = answers.get(key)
    // What stands under a key was made by the same call.
    if (known) return known as Promise<T>
    const made = make()
    answers.set(key, made)
    const forget = () => answers.delete(key)
    made.then((answer) => answer === null && forget(), forget)
    return made
  }
}

/**
 * What many pages of a site ask for: kept until something of the site changes, ten minutes at most. The scope
 * is the id of a site or one of its hosts. Nothing (null) is not kept.
 */
export const remember: ReturnType<typeof createMemory> = (scope, key, make) =>
  processShared('memory', createMemory)(scope, key, make)
