import type { ObligationSet, Point } from '@/obligations/rule'
import { directiveRules } from './directives'
import { legalDocumentRules } from './legalDocuments'
import { newsRules } from './news'
import { questionRules } from './questions'

const point = (letter: string, title: string): Point => ({
  id: `2.${letter}`,
  title,
  citation: `điểm ${letter} khoản 2`,
})

/** Article 28 of the Law on Information Technology: the eight contents of clause 2, and clause 1 on how. */
export const article28: ObligationSet = {
  id: 'it-law-article-28',
  name: 'Điều 28 Luật Công nghệ thông tin 67/2006/QH11',
  validFrom: '2007-01-01',
  validTo: '2026-06-30',
  note: 'Từ 01/7/2026, việc cung cấp thông tin trên cổng thực hiện theo Luật Chuyển đổi số và Nghị định 224/2026/NĐ-CP; tám nội dung này vẫn được dùng làm khung đối chiếu.',
  points: [
    point('a', 'Tổ chức bộ máy, chức năng, nhiệm vụ, quyền hạn'),
    point('b', 'Văn bản quy phạm pháp luật và văn bản có liên quan'),
    point('c', 'Quy trình, thủ tục; người chịu trách nhiệm từng khâu'),
    point('d', 'Tuyên truyền, hướng dẫn; chỉ đạo, chiến lược, quy hoạch'),
    point('đ', 'Danh mục địa chỉ thư điện tử chính thức'),
    point('e', 'Dự án, hạng mục đầu tư, đấu thầu, mua sắm công'),
    point('g', 'Danh mục hoạt động trên môi trường mạng'),
    point('h', 'Tiếp nhận, trả lời ý kiến của tổ chức, cá nhân'),
    { id: '1', title: 'Yêu cầu chung: chính xác, kịp thời, thuận tiện', citation: 'khoản 1' },
  ],
  rules: [...legalDocumentRules, ...directiveRules, ...questionRules, ...newsRules],
}
