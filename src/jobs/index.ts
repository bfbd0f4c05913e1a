import type { Payload } from 'payload'
import { toVietnamDay } from '@/lib/formatDate'
import { auditSites } from './auditSites'

type Task = {
  key: string
  isDue: (payload: Payload, now: Date) => Promise<boolean>
  run: (payload: Payload) => Promise<unknown>
}

const hourInVietnam = (now: Date): number => (now.getUTCHours() + 7) % 24

/** Every task asks what is due now and does it once more without harm, so a missed night is made up. */
export const tasks: Task[] = [
  {
    key: 'auditSites',
    async isDue(payload, now) {
      if (hourInVietnam(now) < 2) return false
      const { docs } = await payload.find({
        collection: 'leases',
        where: { key: { equals: 'auditSites' } },
        limit: 1,
        depth: 0,
        pagination: false,
      })
      const last = docs[0]?.lastRunAt
      return !last || toVietnamDay(last) < toVietnamDay(now)
    },
    run: (payload) => auditSites(payload),
  },
]
