import type { Payload } from 'payload'
import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { env } from '@/env'
import { processShared } from '@/lib/processShared'
import { limiterInMongo } from './mongodb/limiter'

/** At most 20 questions in ten minutes from one address: many phones share one. */
const limit = { keyPrefix: 'question', points: 20, duration: 600 }

/** Counts for all processes; for this one alone while the database is away. */
export function openLimiter(payload: Payload): RateLimiterAbstract {
  const inMemory = new RateLimiterMemory(limit)
  return env.databaseUrl
    ? limiterInMongo(payload, { ...limit, insuranceLimiter: inMemory })
    : inMemory
}

/** Counts a question from an address, and says whether it may still be asked. */
export async function mayAsk(
  payload: Payload,
  address: string,
  limiter = processShared('questionLimiter', () => openLimiter(payload)),
): Promise<boolean> {
  try {
    await limiter.consume(address)
    return true
  } catch {
    return false
  }
}
