import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { env } from '@/env'
import { retryConflicts } from './conflicts'
import { leasesInSqlite } from './sqliteLeases'
import { leasesInMongo } from './mongodb/leases'

/** `token` is the fence: it grows by one with every holder, so what an earlier one still writes is refused. */
export type Lease = { key: string; owner: string; token: number }

/** Single atomic operations; `seconds` from now. */
export type LeaseStore = {
  take(
    payload: Payload,
    asked: { key: string; owner: string; seconds: number },
  ): Promise<number | null>
  renew(payload: Payload, lease: Lease, seconds: number, req?: PayloadRequest): Promise<boolean>
  giveBack(payload: Payload, lease: Lease, isDone: boolean): Promise<void>
}

const store = env.databaseUrl ? leasesInMongo : leasesInSqlite

/** How long a holder that says nothing keeps its lease: every write under it starts this time anew. */
export const leaseSeconds = 60

/** For one owner at a time, until it is given back or its time is over; null while somebody has it. */
export async function takeLease(
  payload: Payload,
  { key, owner, seconds = leaseSeconds }: { key: string; owner: string; seconds?: number },
): Promise<Lease | null> {
  const token = await store.take(payload, { key, owner, seconds })
  return token === null ? null : { key, owner, token }
}

/** Ends the holder's own lease; `isDone` says that the work was done, and when. */
export const giveLeaseBack = (payload: Payload, lease: Lease, isDone: boolean) =>
  store.giveBack(payload, lease, isDone)

/**
 * Writes what only the holder may write, with the lease checked and lengthened in the same transaction: a
 * holder that slept past its time is refused, and nobody takes the lease before its write is seen. Where the
 * database has no transactions there is one process, which cannot overtake itself. `write` may run again.
 */
export const writeUnderLease = <T>(
  payload: Payload,
  lease: Lease,
  write: (req: PayloadRequest) => Promise<T>,
): Promise<T> => retryConflicts(() => writeOnce(payload, lease, write))

async function writeOnce<T>(
  payload: Payload,
  lease: Lease,
  write: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    if (!(await store.renew(payload, lease, leaseSeconds, req)))
      throw new Error(`The lease ${lease.key} has passed to somebody else.`)
    const written = await write(req)
    await commitTransaction(req)
    return written
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
