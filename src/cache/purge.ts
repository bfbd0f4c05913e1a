import { processShared } from '@/lib/processShared'

/** What is no longer true: the pages of these hosts, and what is remembered of these sites (ids). */
export type Purge = { hosts: string[]; sites: string[] }

type Listener = (purge: Purge) => void

const listeners = () => processShared('purgeListeners', () => new Set<Listener>())

/** Called for every purge in this process. */
export function onPurge(listener: Listener): void {
  listeners().add(listener)
}

/** Tells the caches of this process; does nothing where there are none, as in a command-line tool. */
export function purge(stale: Purge): void {
  for (const listener of listeners()) listener(stale)
}
