import { defineContentType } from '@/collections/defineContentType'
import { answerers } from '@/access/roles'
import { questionFields } from './fields'
import { runClocks } from './runClocks'
import { readQuestions } from './access'
import { requireAnswer } from './requireAnswer'
import { setCode } from './setCode'

export const Questions = defineContentType({
  slug: 'questions',
  path: 'hoi-dap',
  labels: {
    singular: { vi: 'Câu hỏi', en: 'Question' },
    plural: { vi: 'Hỏi đáp', en: 'Questions' },
  },
  description: {
    vi: 'Câu hỏi, ý kiến của tổ chức, cá nhân. Trả lời hoặc báo tiến độ trong 15 ngày làm việc (điểm đ khoản 1 Điều 17 Nghị định 43/2011/NĐ-CP). Họ tên và liên hệ của người hỏi không bao giờ công khai.',
    en: 'Questions from the public; the asker is never published.',
  },
  title: {
    label: { vi: 'Tiêu đề', en: 'Title' },
    help: {
      vi: 'Nêu việc được hỏi, không nêu tên hay thông tin riêng của người hỏi.',
      en: 'What is asked, without the name of who asks.',
    },
    maxLength: 200,
  },
  roles: answerers,
  access: { read: readQuestions },
  // An answer may stay private; it counts for the holder of the code and for the clocks.
  savesAtOnce: true,
  disableDuplicate: true,
  fields: questionFields,
  columns: ['code', 'title', 'state', 'receivedAt', 'dueOn', 'unit'],
  list: { title: 'Hỏi đáp', noun: 'câu hỏi đã trả lời', newestBy: 'answeredAt', kind: null },
  searchText: ({ code, title, question, unit }) => [code, title, question, unit],
  hooks: {
    beforeChange: [setCode, requireAnswer, runClocks],
  },
})
