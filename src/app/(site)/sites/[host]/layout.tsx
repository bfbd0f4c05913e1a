import '@/components/site/styles/portal.css'
import type { Metadata, Viewport } from 'next'
import { emblemOf } from '@/components/site/emblemOf'
import { getSite } from '@/queries/sites'
import { siteOf, type HostParams } from '@/app/(site)/shell/siteOf'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata({ params }: HostParams): Promise<Metadata> {
  const site = await getSite((await params).host)
  if (!site) return { title: 'Không tìm thấy' }
  return {
    title: { default: site.name, template: `%s – ${site.shortName}` },
    description: site.slogan ?? undefined,
    icons: { icon: emblemOf(site)?.url ?? { url: '/favicon.ico', type: 'image/svg+xml' } },
  }
}

export default async function Layout({
  children,
  params,
}: HostParams & { children: React.ReactNode }) {
  const site = await siteOf(await params)
  return (
    <html lang="vi" data-accent={site.accent}>
      <body>{children}</body>
    </html>
  )
}
