import config from '@payload-config'
import { getPayload } from 'payload'
import { inTime } from '@/lib/inTime'

export const dynamic = 'force-dynamic'

/** Within the time that a proxy's own check waits; an operation would wait for a new primary. */
const limitMs = 2000

async function readState() {
  const payload = await getPayload({ config })
  await payload.count({ collection: 'sites' })
  const { docs } = await payload.find({ collection: 'leases', limit: 1, sort: '-lastRunAt' })
  return { status: 'ok', database: 'ok', lastTick: docs[0]?.lastRunAt ?? null }
}

/** Live: it answers. Ready: the database answers too. */
export async function GET() {
  try {
    return Response.json(await inTime(readState(), limitMs))
  } catch {
    return Response.json({ status: 'unavailable', database: 'unavailable' }, { status: 503 })
  }
}
