import type { Metadata } from 'next'
import { AskForm } from '@/components/site/AskForm'
import { Crumbs } from '@/components/ui/Crumbs'
import { listTopics } from '@/queries/topics'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams } from '@/app/(site)/shell/siteOf'
import { ask } from './action'

export const metadata: Metadata = { title: 'Đặt câu hỏi' }

export default async function AskPage({ params }: HostParams) {
  const site = await siteOf(await params)
  const topics = await listTopics(site.id)
  return (
    <SitePage site={site} current="/hoi-dap">
      <Crumbs trail={[{ label: 'Hỏi đáp', href: '/hoi-dap' }, { label: 'Đặt câu hỏi' }]} />
      <h1>Đặt câu hỏi cho {site.shortName}</h1>
      <p className="narrow">
        Cơ quan trả lời hoặc báo tiến độ trong 15 ngày làm việc. Sau khi gửi, quý vị nhận một mã để
        theo dõi.
      </p>
      <AskForm action={ask} topics={topics.map(({ id, name }) => ({ id, name }))} />
    </SitePage>
  )
}
