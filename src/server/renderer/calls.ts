import type { Purge } from '@/cache/purge'
import type { PackedPage } from '@/server/pages/packPage'

/** What the renderer does for the process that answers. */
export type RendererCalls = {
  render: (page: { host: string; url: string }) => Promise<PackedPage>
  /** Lets go of what it remembers; the purge comes back to the process that answers once that is done. */
  letGo: (stale: Purge) => Promise<void>
  stop: () => Promise<void>
}

/** What the renderer asks of the process that answers. */
export type FrontCalls = {
  /** `secret` opens the loopback-only addresses. */
  ready: (secret: string) => void
  purge: (stale: Purge) => Promise<void>
}
