import config from '@payload-config'
import { getPayload } from 'payload'
import { authorized } from '@/app/internal/authorized'
import { returnLease, takeLease } from '@/database/lease'
import { tasks } from '@/jobs'

export const dynamic = 'force-dynamic'

/** One tick of the clock: whoever holds the lease does what is due. */
export async function POST(request: Request) {
  if (!authorized(request)) return new Response(null, { status: 404 })
  const owner = request.headers.get('x-owner') ?? 'unknown'
  const payload = await getPayload({ config })
  const done: string[] = []
  if (await takeLease(payload, { key: 'tick', owner, seconds: 55 }))
    await returnLease(payload, { key: 'tick', owner })
  for (const { key, isDue, run } of tasks) {
    if (!(await isDue(payload, new Date()))) continue
    if (!(await takeLease(payload, { key, owner, seconds: 600 }))) continue
    await run(payload)
    await returnLease(payload, { key, owner })
    done.push(key)
  }
  return Response.json({ done })
}
