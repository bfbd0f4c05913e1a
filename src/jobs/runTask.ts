import type { Payload } from 'payload'
import { giveLeaseBack, takeLease, type Lease } from '@/database/lease'

export type Task = {
  key: string
  isDue: (payload: Payload, now: Date) => Promise<boolean>
  /** Writes under the lease: database/lease.ts. */
  run: (payload: Payload, lease: Lease) => Promise<unknown>
}

/** Does a task if it is due and nobody else is at it. True when it was done here. */
export async function runTask(payload: Payload, task: Task, owner: string): Promise<boolean> {
  const { key, isDue, run } = task
  if (!(await isDue(payload, new Date()))) return false
  const lease = await takeLease(payload, { key, owner })
  if (!lease) return false
  let isDone = false
  try {
    // Somebody may have done it between the question and the lease.
    if (!(await isDue(payload, new Date()))) return false
    await run(payload, lease)
    isDone = true
    return true
  } finally {
    await giveLeaseBack(payload, lease, isDone)
  }
}
