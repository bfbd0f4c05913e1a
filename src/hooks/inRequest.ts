import type { PayloadRequest } from 'payload'

type Request = { last: Promise<unknown>; taken: Map<string, string> }

const requests = new WeakMap<object, Request>()

/** Payload works on the documents of one request at the same time; what stands in the database tells them nothing. */
function stateOf(req: PayloadRequest): Request {
  const state = requests.get(req) ?? { last: Promise.resolve(), taken: new Map() }
  requests.set(req, state)
  return state
}

/** For what one document of a request reads and writes that another would write too. Not to be nested. */
export function oneByOne<T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> {
  const state = stateOf(req)
  const mine = state.last.then(run)
  state.last = mine.catch(() => undefined)
  return mine
}

/** Whether another document of this request has taken the key already; if not, the document `id` has it. */
export function isTakenInRequest(req: PayloadRequest, key: string, id: string): boolean {
  const { taken } = stateOf(req)
  const holder = taken.get(key) ?? id
  taken.set(key, holder)
  return holder !== id
}
