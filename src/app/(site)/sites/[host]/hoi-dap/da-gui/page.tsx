import type { Metadata } from 'next'
import { Crumbs } from '@/components/ui/Crumbs'
import { followQuestion } from '@/queries/questions'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams, type Search } from '@/app/(site)/shell/siteOf'
import { notFound } from 'next/navigation'
import { Time } from '@/components/ui/Time'

export const metadata: Metadata = { title: 'Đã nhận câu hỏi', robots: { index: false } }

export default async function Sent({ params, searchParams }: HostParams & Search) {
  const site = await siteOf(await params)
  const { ma } = await searchParams
  const question = await followQuestion(String(ma ?? ''), site.id)
  if (!question) notFound()
  return (
    <SitePage site={site} current="/hoi-dap">
      <Crumbs trail={[{ label: 'Hỏi đáp', href: '/hoi-dap' }, { label: 'Đã nhận câu hỏi' }]} />
      <h1>{site.shortName} đã nhận câu hỏi</h1>
      <p>Mã theo dõi của quý vị:</p>
      <p>
        <strong className="code">{question.code}</strong>
      </p>
      <p className="narrow">
        Xin ghi lại hoặc chụp màn hình mã này. {question.dueOn && 'Hạn trả lời: '}
        {question.dueOn && <Time at={question.dueOn} />}.
      </p>
      <p>
        <a className="button" href={`/hoi-dap/tra-cuu?ma=${question.code}`}>
          Xem tình trạng xử lý
        </a>
      </p>
    </SitePage>
  )
}
