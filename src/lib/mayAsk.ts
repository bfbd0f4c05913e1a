import { RateLimiterMemory } from 'rate-limiter-flexible'
import { processShared } from './processShared'

const limiter = processShared(
  'questionLimiter',
  () => new RateLimiterMemory({ points: 20, duration: 600 }),
)

/** At most 20 questions in ten minutes from one address: many phones share one. */
export async function mayAsk(address: string): Promise<boolean> {
  try {
    await limiter.consume(address)
    return true
  } catch {
    return false
  }
}
