import type { Payload } from 'payload'
import { writeUnderLease } from '@/database/lease'
import { toVietnamDay } from '@/lib/formatDate'
import { auditSites } from './auditSites'
import type { Task } from './runTask'

/** When the work of the day that `now` falls on begins: at two in the morning in Vietnam. */
const nightOf = (now: Date): Date => new Date(`${toVietnamDay(now)}T02:00:00+07:00`)

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
    async isDue(payload, now) {
      const night = nightOf(now)
      return now >= night && (await lastRunOf(payload, 'auditSites')) < night
    },
    run: (payload, lease) =>
      auditSites(payload, {
        unlessSince: nightOf(new Date()),
        write: (store) => writeUnderLease(payload, lease, store),
      }),
  },
]
