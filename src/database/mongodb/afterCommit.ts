import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { processShared } from '@/lib/processShared'
import { sessionOf } from './native'

type Work = () => Promise<unknown>

const worksOfSession = processShared('afterCommit', () => new WeakMap<object, Work[]>())

/**
 * Done once the request's transaction is committed and before its save is answered; at once where there is no
 * transaction, and not at all when it is rolled back.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const session = await sessionOf(req)
  if (session?.inTransaction())
    worksOfSession.set(session, [...(worksOfSession.get(session) ?? []), work])
  else await work()
}

/** A commit also does what was put off until then. */
export function workAfterCommit(adapter: MongooseAdapter): void {
  const commit = adapter.commitTransaction.bind(adapter)
  adapter.commitTransaction = async (transaction) => {
    const session = adapter.sessions[await transaction]
    await commit(transaction)
    const works = session && worksOfSession.get(session)
    for (const work of works ?? []) await work()
  }
}
