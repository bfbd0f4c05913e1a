import config from '@payload-config'
import { getPayload } from 'payload'
import { authorized } from '@/app/internal/authorized'
import { importStep } from '@/importers/importStep'

export const dynamic = 'force-dynamic'

/** For `npm run import` while the server holds the database: one batch, or one of the steps around them. */
export async function POST(request: Request) {
  if (!authorized(request)) return new Response(null, { status: 404 })
  const payload = await getPayload({ config })
  return Response.json(await importStep(payload, await request.json()))
}
