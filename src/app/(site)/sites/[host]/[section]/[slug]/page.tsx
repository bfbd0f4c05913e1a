import type { Metadata } from 'next'
import { toVietnamDay } from '@/lib/formatDate'
import { getContent } from '@/queries/content'
import { getSite } from '@/queries/sites'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf } from '@/app/(site)/shell/siteOf'
import { findSection, sectionOf } from '@/app/(site)/shell/sectionOf'
import { documentOf } from './DocumentOf'

type Props = { params: Promise<{ host: string; section: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { host, section, slug } = await params
  const site = await getSite(host)
  const type = findSection(section)
  const document = site && type && (await getContent(type.slug, { site: site.id, address: slug }))
  if (!document) return { title: 'Không tìm thấy' }
  const summary = 'summary' in document ? document.summary : null
  return { title: document.title, description: summary ?? undefined }
}

export default async function Document({ params }: Props) {
  const { host, section, slug: address } = await params
  const { slug, path } = sectionOf(section)
  const site = await siteOf({ host })
  const today = toVietnamDay(new Date())
  const document = await documentOf[slug]({ site: site.id, address, today })
  return (
    <SitePage site={site} current={path}>
      {document}
      <p className="print-foot">
        {site.name} · {site.hosts[0]?.host}
        {path}/{address}
      </p>
    </SitePage>
  )
}
