import { env } from '@/env'
import { urlOfHost } from '@/lib/urlOfHost'
import { listAddresses } from '@/queries/addresses'
import { getSite } from '@/queries/sites'

export const dynamic = 'force-dynamic'

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Every public page of the site, in the form of sitemaps.org. */
export async function GET(_: Request, { params }: { params: Promise<{ host: string }> }) {
  const site = await getSite((await params).host)
  if (!site) return new Response('Không tìm thấy.', { status: 404 })
  const root = urlOfHost(site.hosts[0]?.host ?? '', env.rootUrl)
  const addresses = await listAddresses(site.id)
  const urls = addresses.map(
    ({ path, changedAt }) =>
      `<url><loc>${escape(root + path)}</loc>${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</url>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
