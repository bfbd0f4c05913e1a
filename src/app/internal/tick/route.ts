import config from '@payload-config'
import { getPayload } from 'payload'
import { authorized } from '@/app/internal/authorized'
import { giveLeaseBack, takeLease } from '@/database/lease'
import { tasks } from '@/jobs'
import { runTask } from '@/jobs/runTask'

export const dynamic = 'force-dynamic'

/** One tick of the clock: whoever holds the lease does what is due. */
export async function POST(request: Request) {
  if (!authorized(request)) return new Response(null, { status: 404 })
  const owner = request.headers.get('x-owner') ?? 'unknown'
  const payload = await getPayload({ config })
  const done: string[] = []
  const lease = await takeLease(payload, { key: 'tick', owner })
  if (lease) await giveLeaseBack(payload, lease, true)
  for (const task of tasks) if (await runTask(payload, task, owner)) done.push(task.key)
  return Response.json({ done })
}
