import type { Metadata } from 'next'
import { FollowResult } from '@/components/site/FollowResult'
import { Crumbs } from '@/components/ui/Crumbs'
import { Field } from '@/components/ui/Field'
import { toVietnamDay } from '@/lib/formatDate'
import { followQuestion } from '@/queries/questions'
import { SitePage } from '@/app/(site)/shell/SitePage'
import { siteOf, type HostParams, type Search } from '@/app/(site)/shell/siteOf'

export const metadata: Metadata = { title: 'Tra cứu câu hỏi', robots: { index: false } }

const codeOf = (typed: unknown) =>
  String(typed ?? '')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

export default async function Follow({ params, searchParams }: HostParams & Search) {
  const site = await siteOf(await params)
  const typed = String((await searchParams).ma ?? '').trim()
  const question = typed ? await followQuestion(codeOf(typed), site.id) : null
  const error =
    typed && !question
      ? `Không có câu hỏi nào mang mã “${typed}” gửi đến ${site.shortName}. Xin xem lại mã.`
      : undefined
  return (
    <SitePage site={site} current="/hoi-dap">
      <Crumbs trail={[{ label: 'Hỏi đáp', href: '/hoi-dap' }, { label: 'Tra cứu' }]} />
      <h1>Tra cứu câu hỏi đã gửi</h1>
      <form className="narrow" action="/hoi-dap/tra-cuu">
        <Field
          name="ma"
          label="Mã theo dõi"
          hint="Mười chữ và số, nhận khi gửi câu hỏi."
          error={error}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              autoCapitalize="characters"
              defaultValue={typed}
            />
          )}
        </Field>
        <button className="button">Tra cứu</button>
      </form>
      {question && <FollowResult question={question} today={toVietnamDay(new Date())} />}
    </SitePage>
  )
}
