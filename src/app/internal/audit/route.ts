import config from '@payload-config'
import { getPayload } from 'payload'
import { authorized } from '@/app/internal/authorized'
import { auditSites } from '@/jobs/auditSites'

export const dynamic = 'force-dynamic'

/** For `npm run audit` while the server holds the database. Body: { site?: key }. */
export async function POST(request: Request) {
  if (!authorized(request)) return new Response(null, { status: 404 })
  const { site } = await request.json()
  const payload = await getPayload({ config })
  return Response.json(await auditSites(payload, { key: site }))
}
