import type { IncomingMessage, ServerResponse } from 'node:http'
import { onPurge } from '@/cache/purge'
import { log } from '@/server/log'
import { addressOf, type Address } from './address'
import type { AskNext } from './askNext'
import { forwardPage } from './forwardPage'
import { packPage, type PackedPage } from './packPage'
import { createPageStore } from './pageStore'
import { sendPage } from './sendPage'
import { sendUnavailable } from './sendUnavailable'

type Options = {
  askNext: AskNext
  /** How long after a purge nothing is kept or shared: a transaction may commit a moment after its hooks ran. */
  settleMs: number
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

/** Citizens' pages from memory; what is not there is rendered once, however many ask for it. */
export function createPages({
  askNext,
  settleMs,
  bytes = 256 << 20,
  variantsOfHost = 500,
  now = Date.now,
}: Options) {
  const store = createPageStore({ bytes, variantsOfHost })
  const underWay = new Map<string, Promise<PackedPage>>()
  const purgedAt = new Map<string, number>()

  onPurge(({ hosts }) => {
    for (const host of hosts) {
      purgedAt.set(host, now())
      store.purge(host)
      for (const key of underWay.keys()) if (key.startsWith(`${host}/`)) underWay.delete(key)
    }
  })

  async function render(address: Address): Promise<PackedPage> {
    const startedAt = now()
    const { host, url } = address
    const rendered = await askNext({ method: 'GET', url, headers: { host } })
    if (rendered.status >= 500) throw new Error(`${host}${url} was answered ${rendered.status}.`)
    const page = await packPage(rendered, expiryAfter(startedAt))
    const isSettled = startedAt > (purgedAt.get(host) ?? -Infinity) + settleMs
    if (rendered.status === 200 && isSettled) store.set(address, page)
    return page
  }

  function renderOnce(address: Address): Promise<PackedPage> {
    const key = address.host + address.url
    const isSettled = now() > (purgedAt.get(address.host) ?? -Infinity) + settleMs
    if (!isSettled) return render(address)
    const known = underWay.get(key)
    if (known) return known
    const started = render(address).finally(() => {
      if (underWay.get(key) === started) underWay.delete(key)
    })
    underWay.set(key, started)
    return started
  }

  async function sendRendered(
    address: Address,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    try {
      sendPage(request, response, { page: await renderOnce(address), from: 'miss' })
    } catch (error) {
      log.error(`Trang chưa dựng được: ${error instanceof Error ? error.message : String(error)}`)
      const stale = store.get(address)
      if (stale) sendPage(request, response, { page: stale, from: 'hit' })
      else sendUnavailable(response)
    }
  }

  return {
    answer(request: IncomingMessage, response: ServerResponse): void {
      const address = addressOf(request)
      const isPublic = request.method === 'GET' || request.method === 'HEAD'
      const isSignedIn = request.headers.cookie?.includes('payload-token=') ?? false
      if (!address || !isPublic || isSignedIn || address.isPrivate) {
        void forwardPage(askNext, request, response)
        return
      }
      const page = store.get(address)
      if (page && page.expiresAt > now()) sendPage(request, response, { page, from: 'hit' })
      else void sendRendered(address, request, response)
    },
    size: store.size,
  }
}
