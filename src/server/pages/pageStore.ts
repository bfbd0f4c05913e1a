import { LRUCache } from 'lru-cache'
import { keyOf, type Address } from './address'
import type { PackedPage } from './packPage'

export type KeptPage = PackedPage & { host: string; expiresAt: number }

type Limits = { bytes: number; variantsOfHost: number }

/**
 * Pages in memory, bounded in bytes. Variants, which are filtered lists and addresses where nothing is, are bounded
 * again for each host, so that a crawler with made-up ones pushes out nothing but others of them.
 */
export function createPageStore({ bytes, variantsOfHost }: Limits) {
  const variants = new Map<string, Set<string>>()
  const ofHost = new Map<string, Set<string>>()

  function forget(key: string, page: KeptPage) {
    ofHost.get(page.host)?.delete(key)
    variants.get(page.host)?.delete(key)
  }

  const pages = new LRUCache<string, KeptPage>({
    maxSize: bytes,
    sizeCalculation: (page) => page.bytes,
    dispose: (page, key) => forget(key, page),
    noDisposeOnSet: true,
  })

  function remember(sets: Map<string, Set<string>>, host: string, key: string): Set<string> {
    const set = sets.get(host) ?? new Set()
    sets.set(host, set)
    set.delete(key)
    return set.add(key)
  }

  return {
    get: (address: Address): KeptPage | undefined => pages.get(keyOf(address)),
    /** By the address as it was sent: that of most pages, which have no parameters. */
    getAsSent: (host: string, url: string): KeptPage | undefined => pages.get(host + url),
    set(address: Address, page: PackedPage, expiresAt: number) {
      const { host, isVariant } = address
      const key = keyOf(address)
      pages.set(key, { ...page, host, expiresAt })
      if (!pages.has(key)) return
      remember(ofHost, host, key)
      if (!isVariant) return
      const set = remember(variants, host, key)
      const [oldest] = set
      if (set.size > variantsOfHost && oldest !== undefined) pages.delete(oldest)
    },
    purge(host: string) {
      for (const key of ofHost.get(host) ?? []) pages.delete(key)
    },
    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  }
}

export type PageStore = ReturnType<typeof createPageStore>
