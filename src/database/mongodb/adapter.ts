import { resolve } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Config } from 'payload'
import { workAfterCommit } from './afterCommit'
import { extend } from './extend'
import { noteConflicts } from './noteConflicts'
import { writeSessionsApart } from './sessions'
import { insistOnTransactions } from './transactions'

/** How long an operation waits for a primary: elections take up to about ten seconds. */
const waitForPrimaryMs = 15_000

/** A replica set or a sharded cluster; collections and indexes come by `npm run migrate`. */
export const mongodb = (url: string): Config['db'] =>
  extend(
    mongooseAdapter({
      url,
      connectOptions: {
        autoCreate: false,
        autoIndex: false,
        maxPoolSize: 50,
        retryReads: true,
        retryWrites: true,
        serverSelectionTimeoutMS: waitForPrimaryMs,
        w: 'majority',
      },
      transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
      disableIndexHints: true,
      migrationDir: resolve('src/database/mongodb'),
    }),
    insistOnTransactions,
    workAfterCommit,
    writeSessionsApart,
    noteConflicts,
  )
