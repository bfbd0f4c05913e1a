import { randomBytes } from 'node:crypto'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const name = 'portal28.internalSecret'

/**
 * Made anew at every start: opens the loopback-only addresses to the scheduler and the command-line tools.
 * Threads started after the first call know it.
 */
export function internalSecret(): string {
  const known = getEnvironmentData(name)
  if (typeof known === 'string') return known
  const made = randomBytes(32).toString('hex')
  setEnvironmentData(name, made)
  return made
}
