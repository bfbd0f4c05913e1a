import { getSite } from '@/queries/sites'

export const dynamic = 'force-dynamic'

/** A star on the red of the head; browsers ask for this address by themselves, so it is kept like a page. */
const star = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 32 32"><rect x="-16" y="-16" width="32" height="32" rx="6" fill="#8c1d18"/><path fill="#f7d774" d="M0-11 2.6-3.6 10.5-3.4 4.2 1.4 6.5 8.9 0 4.4-6.5 8.9-4.2 1.4-10.5-3.4-2.6-3.6Z"/></svg>`

export async function GET(_: Request, { params }: { params: Promise<{ host: string }> }) {
  const site = await getSite((await params).host)
  if (!site) return new Response('Không tìm thấy.', { status: 404 })
  return new Response(star, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
}
