import type { Payload } from 'payload'
import { RateLimiterMongo, type IRateLimiterOptions } from 'rate-limiter-flexible'
import { nativeClient, nativeDb } from './native'

/** Its indexes are made with all others: indexes.ts. */
export const limiterInMongo = (payload: Payload, limit: IRateLimiterOptions) =>
  new RateLimiterMongo({
    ...limit,
    storeClient: nativeClient(payload),
    dbName: nativeDb(payload).databaseName,
    tableName: 'limits',
    disableIndexesCreation: true,
  })
