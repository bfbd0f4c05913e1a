import { processShared } from '@/lib/processShared'

/** What is no longer true: the pages of these hosts, and what is remembered of these sites (ids). */
export type Purge = { hosts: string[]; sites: string[] }

type Listener = (purge: Purge) => unknown

const listeners = () => processShared('purgeListeners', () => new Set<Listener>())

/** Called for every purge in this process. */
export function onPurge(listener: Listener): void {
  listeners().add(listener)
}

/** Done when every cache of this process has let go; there is none in a command-line tool. */
export async function purge(stale: Purge): Promise<void> {
  await Promise.all([...listeners()].map((listener) => listener(stale)))
}
