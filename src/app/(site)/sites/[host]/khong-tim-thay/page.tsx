import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams } from '@/app/(site)/shell/siteOf'
import { NotFoundView } from '@/components/site/NotFoundView'

export const metadata: Metadata = { title: 'Không tìm thấy', robots: { index: false } }

/** /van-ban/12-qd-ubnd-mo-cua asks for "12 qd ubnd mo cua". */
const wordsOf = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(/[^a-z0-9]+/gi, ' ').slice(0, 100)

/** The body of every 404; the server asks for it, since Next renders its own only with scripts. */
export default async function NotFoundPage({ params }: HostParams) {
  const site = await siteOf(await params)
  return (
    <SitePage site={site}>
      <NotFoundView words={wordsOf((await headers()).get('x-missing-path') ?? '')} />
    </SitePage>
  )
}
