import { z } from 'zod'
import { foldVietnamese } from '@/lib/foldVietnamese'
import { toTimestamp } from '@/lib/formatDate'
import { toRichText } from '@/lib/toRichText'
import { dayText, hashOf, oneLine, optionalText, type Mapped } from './source'

const schema = z.object({
  title: oneLine,
  section: oneLine,
  summary: oneLine,
  body: optionalText,
  publishedDate: dayText('Ngày đăng'),
  agency: oneLine,
})

const guidance = /pho bien|phap luat|huong dan|tuyen truyen|phap dien/
const notice = /thong bao|moi thau|tuyen dung/

function categoryOf(section: string | undefined): 'activity' | 'guidance' | 'notice' {
  const folded = foldVietnamese(section ?? '')
  if (notice.test(folded)) return 'notice'
  return guidance.test(folded) ? 'guidance' : 'activity'
}

function build(row: z.infer<typeof schema>) {
  const paragraphs = (row.body ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    title: row.title ?? '',
    category: categoryOf(row.section),
    summary: (row.summary ?? paragraphs[0] ?? row.title ?? '').slice(0, 600),
    source: row.agency,
    publishedAt: row.publishedDate ? toTimestamp(row.publishedDate) : undefined,
    body: toRichText(paragraphs),
  }
}

export type ImportedNews = ReturnType<typeof build>

/** A row of an agency's news. */
export function toNews(source: Record<string, unknown>): Mapped<ImportedNews> {
  const parsed = schema.safeParse(source)
  if (!parsed.success)
    return { isOk: false, reasons: parsed.error.issues.map(({ message }) => message) }
  const { title, body } = parsed.data
  const reasons = [
    ...(title ? [] : ['Thiếu tiêu đề.']),
    ...(title && title.length > 250 ? ['Tiêu đề dài quá 250 ký tự.'] : []),
    ...(body ? [] : ['Thiếu nội dung.']),
  ]
  if (reasons.length > 0) return { isOk: false, reasons }
  const document = build(parsed.data)
  const identity = foldVietnamese([title, parsed.data.publishedDate].join(' | '))
  return { isOk: true, document, identity, hash: hashOf(document) }
}
