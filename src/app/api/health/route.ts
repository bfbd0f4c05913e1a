import config from '@payload-config'
import { getPayload } from 'payload'

export const dynamic = 'force-dynamic'

/** Live: it answers. Ready: the database answers too. */
export async function GET() {
  try {
    const payload = await getPayload({ config })
    await payload.count({ collection: 'sites' })
    const { docs } = await payload.find({ collection: 'leases', limit: 1, sort: '-lastRunAt' })
    return Response.json({ status: 'ok', database: 'ok', lastTick: docs[0]?.lastRunAt ?? null })
  } catch {
    return Response.json({ status: 'unavailable', database: 'unavailable' }, { status: 503 })
  }
}
