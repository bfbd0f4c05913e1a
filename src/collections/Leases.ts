import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/platform'

/** Who may work on a scheduled task until when; the id is the task's key. Written by database/lease.ts in single atomic operations. */
export const Leases: CollectionConfig = {
  slug: 'leases',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'owner', type: 'text', required: true },
    { name: 'token', type: 'number', required: true, defaultValue: 0 },
    { name: 'runs', type: 'number', required: true, defaultValue: 0 },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'lastRunAt', type: 'date' },
  ],
}
