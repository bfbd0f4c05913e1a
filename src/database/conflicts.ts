import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout } from 'node:timers/promises'
import { env } from '@/env'
import { processShared } from '@/lib/processShared'

type Fault = { name?: string; code?: unknown; errorLabels?: unknown; cause?: unknown }

/** Somebody else was quicker. */
export class Conflict extends Error {
  constructor() {
    super('Somebody else wrote the same at the same time.')
  }
}

function faultsOf(error: unknown, depth = 5): Fault[] {
  if (typeof error !== 'object' || error === null || depth === 0) return []
  const fault: Fault = error
  return [fault, ...faultsOf(fault.cause, depth - 1)]
}

// WriteConflict; NoSuchTransaction: what a transaction still asks once it has met a conflict.
const conflictCodes: unknown[] = [112, 251, 'SQLITE_BUSY']
const away =
  /^Mongo(ose)?(ServerSelection|Network|Pool|NotConnected|TopologyClosed|WaitQueue)\w*Error$/
const noServer = /ServerSelection/

const isTransient = ({ name = '', errorLabels }: Fault) =>
  Array.isArray(errorLabels) &&
  errorLabels.includes('TransientTransactionError') &&
  !noServer.test(name)

/** Nothing was kept, and the same may well succeed when it is tried again. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Conflict ||
  faultsOf(error).some((fault) => conflictCodes.includes(fault.code) || isTransient(fault))

/** The database cannot be reached. */
export const isAway = (error: unknown): boolean =>
  faultsOf(error).some(({ name = '' }) => away.test(name))

const saves = processShared('save', () => new AsyncLocalStorage<{ hasMetConflict: boolean }>())

/** Payload hides some errors: of one of many documents, of old versions. So what the database said is noted. */
export function noteConflict(error: unknown): void {
  const save = saves.getStore()
  if (save && isConflict(error)) save.hasMetConflict = true
}

/** Runs an operation of the database, and notes the conflict that it may meet. */
export async function noted<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    noteConflict(error)
    throw error
  }
}

/** Runs a save; ends with a Conflict if it met one and `hasFailed` says so of its result. */
export function failOnConflict<T>(run: () => Promise<T>, hasFailed: (result: T) => boolean) {
  const save = { hasMetConflict: false }
  return saves.run(save, async () => {
    const result = await run()
    if (save.hasMetConflict && hasFailed(result)) throw new Conflict()
    return result
  })
}

const attempts = 5

/** 20, 60, 180, 540 ms, each half to one and a half times as long, so that rivals part. */
const pauseAfter = (attempt: number) => 20 * 3 ** (attempt - 1) * (0.5 + Math.random())

const turns = processShared('turns', () => ({ last: Promise.resolve<unknown>(undefined) }))

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = turns.last.then(run)
  turns.last = mine.catch(() => undefined)
  return mine
}

async function again<T>(run: () => Promise<T>, attempt = 1): Promise<T> {
  await setTimeout(pauseAfter(attempt))
  try {
    return await run()
  } catch (error) {
    if (attempt + 1 === attempts || !isConflict(error)) throw error
    return again(run, attempt + 1)
  }
}

/**
 * Tries again what met a conflict, now one at a time in this process, so that its rivals are other processes
 * only. `run` has one transaction and does nothing outside of it; not to be nested.
 */
export async function retryConflicts<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!isConflict(error)) throw error
    return inTurn(() => again(run))
  }
}

/**
 * Everything that one save reads and writes, as if nobody else saved: docs/decisions/0018. SQLite has no
 * transactions here and one process, so saves take turns; half of one is never tried again.
 */
export const asOneSave = <T>(run: () => Promise<T>): Promise<T> =>
  env.databaseUrl ? retryConflicts(run) : inTurn(run)
