import { shiftDay } from '@/lib/workingDays'
import type { Rule } from '@/obligations/rule'
import { all, before, lacksText, olderThanWorkingDays, published, since } from './conditions'
import { article28, decree43 } from './sources'

const common = { point: '2.h', collection: 'questions' } as const

const open = { state: { in: ['received', 'assigned'] } }
const answered = { state: { equals: 'answered' } }

export const questionRules: Rule[] = [
  {
    ...common,
    id: 'questions.present',
    code: 'QA-00',
    kind: 'presence',
    atLeast: 1,
    source: article28('2', 'h'),
    basis: 'coreLaw',
    severity: 'violation',
    title: 'Cổng có mục hỏi đáp với câu trả lời đã công bố',
    remedy: 'Công bố câu trả lời cho những câu hỏi nhiều người quan tâm.',
  },
  {
    ...common,
    id: 'questions.noneOverdue',
    code: 'QA-01',
    kind: 'response',
    among: () => open,
    failing: ({ asOf }) => before('dueOn', asOf),
    unknown: all(open, { dueOn: { exists: false } }),
    dueSoon: ({ asOf }) => all(since('dueOn', asOf), before('dueOn', shiftDay(asOf, 4))),
    source: decree43('17', '1', 'đ'),
    basis: 'expiredLaw',
    severity: 'violation',
    title: 'Câu hỏi được trả lời hoặc báo tiến độ trong 15 ngày làm việc',
    remedy: 'Trả lời ngay, hoặc báo lý do và ngày sẽ trả lời cho người hỏi.',
  },
  {
    ...common,
    id: 'questions.answeredInTime',
    code: 'QA-01.2',
    kind: 'timeliness',
    among: ({ asOf }) => all(answered, since('answeredAt', shiftDay(asOf, -365))),
    failing: () => ({ daysToAnswer: { greater_than: 15 } }),
    source: decree43('17', '1', 'đ'),
    basis: 'expiredLaw',
    severity: 'warning',
    isLateDone: true,
    title: 'Câu hỏi trong 12 tháng qua được trả lời trong hạn',
    remedy: 'Trả lời chậm được ghi nhận, không xoá được. Phân công sớm để lần sau kịp hạn.',
  },
  {
    ...common,
    id: 'questions.assigned',
    code: 'QA-07',
    kind: 'response',
    among: () => open,
    failing: (circumstances) =>
      all({ state: { equals: 'received' } }, olderThanWorkingDays('receivedAt', 2, circumstances)),
    source: decree43('17', '1', 'đ'),
    basis: 'houseDefault',
    severity: 'warning',
    title: 'Câu hỏi được phân công trong 02 ngày làm việc',
    remedy: 'Giao câu hỏi cho đơn vị trả lời.',
  },
  {
    ...common,
    id: 'questions.outOfScopeAtOnce',
    code: 'QA-02',
    kind: 'timeliness',
    among: ({ asOf }) =>
      all({ state: { equals: 'outOfScope' } }, since('answeredAt', shiftDay(asOf, -365))),
    failing: () => ({ daysToAnswer: { greater_than: 1 } }),
    source: decree43('17', '1', 'đ'),
    basis: 'houseDefault',
    severity: 'warning',
    isLateDone: true,
    title: 'Câu hỏi ngoài phạm vi được thông báo ngay',
    remedy: 'Báo ngay cho người hỏi cơ quan có thẩm quyền trả lời.',
  },
  {
    ...common,
    id: 'questions.publicInterestPublished',
    code: 'QA-04',
    kind: 'completeness',
    among: () => all(answered, { isPublicInterest: { equals: true } }),
    failing: () => ({ _status: { not_equals: 'published' } }),
    source: decree43('17', '1', 'đ'),
    basis: 'expiredLaw',
    severity: 'violation',
    title: 'Câu trả lời về vấn đề nhiều người quan tâm được công bố',
    remedy: 'Bỏ thông tin riêng của người hỏi rồi công bố câu trả lời.',
  },
  {
    ...common,
    id: 'questions.legalBasis',
    code: 'QA-08',
    kind: 'completeness',
    among: () => all(published, answered),
    failing: () => lacksText('legalBasis'),
    source: article28('1', 'c'),
    basis: 'houseDefault',
    severity: 'info',
    title: 'Câu trả lời nêu căn cứ pháp lý',
    remedy: 'Ghi điều, khoản, văn bản làm căn cứ.',
  },
]
