import type { Payload } from 'payload'
import { z } from 'zod'
import { asOneSave } from '@/database/conflicts'

/** What a citizen fills in, with the sentence for each mistake. */
export const questionForm = z.object({
  title: z
    .string()
    .trim()
    .min(10, 'Xin ghi việc cần hỏi bằng một câu (ít nhất 10 ký tự).')
    .max(200, 'Việc cần hỏi dài quá 200 ký tự; xin ghi chi tiết ở ô nội dung.'),
  question: z
    .string()
    .trim()
    .min(20, 'Xin ghi nội dung câu hỏi (ít nhất 20 ký tự).')
    .max(5000, 'Nội dung dài quá 5.000 ký tự.'),
  topic: z.string().trim().max(100, 'Xin chọn lĩnh vực trong danh sách.').optional(),
  name: z.string().trim().min(2, 'Xin ghi họ và tên.').max(120, 'Họ và tên dài quá 120 ký tự.'),
  email: z
    .email('Thư điện tử chưa đúng, ví dụ: ten@example.vn.')
    .max(254, 'Thư điện tử dài quá 254 ký tự.')
    .or(z.literal('')),
  phone: z
    .string()
    .trim()
    .regex(/^(\+?[\d .()-]{8,20})?$/, 'Số điện thoại chưa đúng, ví dụ: 0912 345 678.'),
  consent: z.literal('co', 'Cần đồng ý thì cơ quan mới được dùng thông tin để trả lời.'),
})

export type AskedQuestion = z.infer<typeof questionForm>

/** Keeps a citizen's question on a site and returns the code to follow it by. */
export async function askQuestion(
  payload: Payload,
  { site, asked }: { site: string; asked: AskedQuestion },
): Promise<string> {
  const { title, question, topic, name, email, phone } = asked
  const known = topic
    ? await payload.find({ collection: 'topics', where: { id: { equals: topic } }, limit: 1 })
    : null
  const create = () =>
    payload.create({
      collection: 'questions',
      data: {
        site,
        title,
        question,
        topic: known?.docs[0]?.id,
        state: 'received',
        asker: { name, email: email || undefined, phone: phone || undefined },
        _status: 'draft',
      },
      depth: 0,
    })
  const kept = await asOneSave(create)
  if (!kept.code) throw new Error('A question was kept without a code.')
  return kept.code
}
