import { processShared } from '@/lib/processShared'

type Listener = (hosts: string[]) => void

const listeners = () => processShared('purgeListeners', () => new Set<Listener>())

/** Called with the hosts whose pages are no longer true. */
export function onPurge(listener: Listener): void {
  listeners().add(listener)
}

/** Tells the page cache of this process; does nothing where there is none, as in a command-line tool. */
export function purgeHosts(hosts: string[]): void {
  for (const listener of listeners()) listener(hosts)
}
