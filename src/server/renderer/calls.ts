import type { Purge } from '@/cache/purge'
import type { PackedPage } from '@/server/pages/packPage'

/** What the thread of Next does for the one that answers. */
export type RendererCalls = {
  render: (page: { host: string; url: string }) => Promise<PackedPage>
  stop: () => Promise<void>
}

/** What the thread of Next asks of the one that answers. */
export type FrontCalls = {
  ready: () => void
  purge: (stale: Purge) => Promise<void>
}
