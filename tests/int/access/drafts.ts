import { toTimestamp } from '@/lib/formatDate'
import { toRichText } from '@/lib/toRichText'

/** The least that each collection asks for, for a document of a site. */
export const leastOf: Record<string, (site: string) => Record<string, unknown>> = {
  'legal-documents': (site) => ({
    site,
    title: 'Ban hành quy chế',
    number: '01/QĐ-CQ',
    type: 'quyet-dinh',
    issuer: 'Cơ quan here',
    issuedOn: toTimestamp('2026-11-02'),
  }),
  directives: (site) => ({
    site,
    title: 'Tăng cường kiểm tra',
    number: '02/CT-CQ',
    type: 'chi-thi',
    issuer: 'Cơ quan here',
  }),
  questions: (site) => ({
    site,
    title: 'Thời hạn cấp giấy phép',
    question: 'Xin hỏi thời hạn cấp giấy phép là bao lâu?',
    asker: { name: 'Nguyễn Văn Kín', email: 'kin@example.vn', phone: '0912000000' },
    state: 'answered',
    answer: toRichText(['Mười ngày làm việc.']),
  }),
  news: (site) => ({
    site,
    title: 'Tin về hội nghị',
    category: 'activity',
    summary: 'Hội nghị diễn ra trong một ngày.',
  }),
}
