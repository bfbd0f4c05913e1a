import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { noted } from '@/database/conflicts'

const operations = [
  ...(['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const),
  ...(['createVersion', 'updateVersion', 'deleteVersions'] as const),
  ...(['find', 'findOne', 'findVersions', 'queryDrafts', 'count', 'countVersions'] as const),
]

/** Every conflict is noted, whatever Payload makes of it. */
export function noteConflicts(adapter: MongooseAdapter): void {
  for (const name of operations) {
    const operate = adapter[name].bind(adapter) as (args: never) => Promise<unknown>
    const noting = (args: never) => noted(() => operate(args))
    Object.assign(adapter, { [name]: noting })
  }
}
