'use server'

import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { z } from 'zod'
import { askQuestion, questionForm, type AskedQuestion } from '@/collections/Questions/askQuestion'
import type { AskState } from '@/components/site/AskForm'
import { mayAsk } from '@/database/mayAsk'
import { tidyText } from '@/lib/tidyText'
import { getSite } from '@/queries/sites'

/** As the browser counts it, where a line ends with one sign; forms send two. */
const typed = (value: FormDataEntryValue | null): string =>
  typeof value === 'string'
    ? tidyText(value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
    : ''

const entered = (form: FormData): Record<string, string> =>
  Object.fromEntries(Object.keys(questionForm.shape).map((name) => [name, typed(form.get(name))]))

type Kept = { code: string } | { error: string }

async function keep(form: FormData, asked: AskedQuestion): Promise<Kept> {
  const sent = await headers()
  const site = await getSite((sent.get('host') ?? '').replace(/:\d+$/, ''))
  const isTrapped = String(form.get('website') ?? '') !== ''
  if (!site || isTrapped) return { error: 'Câu hỏi chưa gửi được. Xin tải lại trang rồi gửi lại.' }
  const payload = await getPayload({ config })
  if (!(await mayAsk(payload, sent.get('x-client-address') ?? 'unknown')))
    return { error: 'Đã gửi nhiều câu hỏi liên tiếp. Xin thử lại sau ít phút.' }
  return { code: await askQuestion(payload, { site: site.id, asked }) }
}

const notTaken = (): Kept => ({
  error:
    'Hệ thống đang gián đoạn nên câu hỏi chưa được tiếp nhận. Nội dung đã ghi vẫn còn ở dưới; xin gửi lại sau ít phút.',
})

/** Takes a citizen's question; whatever is wrong, what was typed comes back. */
export async function ask(_: AskState, form: FormData): Promise<AskState> {
  const values = entered(form)
  const parsed = questionForm.safeParse(values)
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error)
    const errors = Object.entries(fieldErrors).map(([name, [first]]) => [name, first ?? ''])
    return { values, errors: Object.fromEntries(errors) }
  }
  const kept = await keep(form, parsed.data).catch(notTaken)
  if ('error' in kept) return { values, errors: { title: kept.error } }
  redirect(`/hoi-dap/da-gui?ma=${kept.code}`)
}
