import type { Payload } from 'payload'
import { writeUnderLease } from '@/database/lease'
import { toVietnamDay } from '@/lib/formatDate'
import { auditSites } from './auditSites'
import type { Task } from './runTask'

const hourMs = 3_600_000

/** The last two o'clock in the morning in Vietnam: since then what is done every night is due. */
export const lastNight = (now: Date): Date =>
  new Date(`${toVietnamDay(new Date(now.getTime() - 2 * hourMs))}T02:00:00+07:00`)

async function lastRunOf(payload: Payload, key: string): Promise<Date> {
  const { docs } = await payload.find({
    collection: 'leases',
    where: { id: { equals: key } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return new Date(docs[0]?.lastRunAt ?? 0)
}

/** Every task asks what is due now and does it once more without harm, so a missed night is made up. */
export const tasks: Task[] = [
  {
    key: 'auditSites',
    isDue: async (payload, now) => (await lastRunOf(payload, 'auditSites')) < lastNight(now),
    run: (payload, lease) =>
      auditSites(payload, {
        unlessSince: lastNight(new Date()),
        write: (store) => writeUnderLease(payload, lease, store),
      }),
  },
]
