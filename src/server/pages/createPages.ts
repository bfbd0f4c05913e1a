import type { IncomingMessage, ServerResponse } from 'node:http'
import { onPurge } from '@/cache/purge'
import { inTime } from '@/lib/inTime'
import { log } from '@/server/log'
import { addressOf, keyOf, tidied, type Address } from './address'
import type { AskNext } from './askNext'
import { forwardPage } from './forwardPage'
import { headOf, type Head } from './headOf'
import type { PackedPage } from './packPage'
import { createPageStore, type KeptPage } from './pageStore'
import { sendPage } from './sendPage'
import { sendUnavailable } from './sendNotice'
import { createSharedWork } from './shareWork'

type Options = {
  /** A page ready to be sent; fails when the portal is out of order, not when the page is not there. */
  render: (page: { host: string; url: string }) => Promise<PackedPage>
  /** For what is answered to one request only. */
  askNext: AskNext
  /** How long a reader waits for a new page who could have the one before. */
  patienceMs?: number
  /** How long anybody waits. */
  longestMs?: number
  bytes?: number
  variantsOfHost?: number
  now?: () => number
}

const keepMs = 10 * 60 * 1000
const dayMs = 86_400_000
const vietnamOffsetMs = 7 * 3_600_000

/** Pages tell what holds today, so none outlives the day in Vietnam. */
const expiryAfter = (time: number): number => {
  const midnight = Math.ceil((time + vietnamOffsetMs + 1) / dayMs) * dayMs - vietnamOffsetMs
  return Math.min(time + keepMs, midnight)
}

/** Addresses at which nothing is can be made up without end, like filters. */
const boundedBy = ({ status }: PackedPage, address: Address): Address =>
  status === 200 ? address : { ...address, isVariant: true }

/** A read by somebody who is not signed in. */
const isForEverybody = ({ method, cookie }: Head) =>
  (method === 'GET' || method === 'HEAD') && !cookie.includes('payload-token=')

/** Citizens' pages from memory; what is not there is rendered once, however many ask for it. */
export function createPages({
  render,
  askNext,
  patienceMs = 3000,
  longestMs = 30_000,
  bytes = 256 << 20,
  variantsOfHost = 500,
  now = Date.now,
}: Options) {
  const store = createPageStore({ bytes, variantsOfHost })
  const rendering = createSharedWork<PackedPage>()

  onPurge(({ hosts }) => {
    for (const host of hosts) store.purge(host)
    rendering.outdate((key) => hosts.some((host) => key.startsWith(`${host}/`)))
  })

  const renderOnce = (address: Address): Promise<PackedPage> =>
    rendering.share(keyOf(address), async (isCurrent) => {
      const startedAt = now()
      const { host, url } = address
      const page = await render({ host, url })
      if (page.isLasting && isCurrent())
        store.set(boundedBy(page, address), page, expiryAfter(startedAt))
      return page
    })

  async function sendRendered(address: Address, head: Head, response: ServerResponse) {
    const startedAt = performance.now()
    const stale = store.get(address)
    const rendered = renderOnce(address)
    try {
      const page = await inTime(rendered, stale ? patienceMs : longestMs)
      sendPage(head, response, { page, renderMs: performance.now() - startedAt })
    } catch (error) {
      log.error(`Trang ${address.host}${address.url} chưa dựng được: ${String(error)}`)
      // Asked for again: what was purged meanwhile is sent to nobody.
      const kept = store.get(address)
      if (kept) sendPage(head, response, { page: kept })
      else sendUnavailable(response)
    }
  }

  const isFresh = (page: KeptPage | undefined): page is KeptPage =>
    page !== undefined && page.expiresAt > now()

  return {
    /** Sends the page if it is kept under the address as it was sent; all that a hit costs is in here. */
    sendKept(request: IncomingMessage, response: ServerResponse): boolean {
      const head = headOf(request)
      const page = store.getAsSent(head.host, head.url)
      if (!isFresh(page) || !isForEverybody(head)) return false
      sendPage(head, response, { page })
      return true
    },
    answer(request: IncomingMessage, response: ServerResponse): void {
      const head = headOf(request)
      const tidy = tidied(head.url)
      if (tidy !== null) {
        response.writeHead(308, { Location: tidy }).end()
        return
      }
      const address = addressOf(head.host, head.url)
      if (!address || address.isPrivate || !isForEverybody(head)) {
        void forwardPage(askNext, request, response)
        return
      }
      const page = store.get(address)
      if (isFresh(page)) sendPage(head, response, { page })
      else void sendRendered(address, head, response)
    },
    size: store.size,
  }
}
