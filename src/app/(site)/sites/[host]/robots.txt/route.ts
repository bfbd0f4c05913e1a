import { env } from '@/env'
import { urlOfHost } from '@/lib/urlOfHost'
import { getSite } from '@/queries/sites'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ host: string }> }) {
  const site = await getSite((await params).host)
  if (!site) return new Response('Không tìm thấy.', { status: 404 })
  const root = urlOfHost(site.hosts[0]?.host ?? '', env.rootUrl)
  return new Response(
    `User-agent: *\nDisallow: /admin\nDisallow: /api\nDisallow: /tim-kiem\nAllow: /api/media/file/\nSitemap: ${root}/sitemap.xml\n`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
}
