import { foldVietnamese } from '@/lib/foldVietnamese'

type Label = { vi: string; en: string }
export type DocumentType = { code: string; name: Label; abbreviation: string | null }

const type = (code: string, vi: string, en: string, abbreviation: string | null = null) => ({
  code,
  name: { vi, en },
  abbreviation,
})

/**
 * Forms of documents by their name alone; who issued them is a field of its own.
 * Legislation: Law 64/2025/QH15, Article 4. Administrative documents: Decree 30/2020/NĐ-CP, Article 7,
 * abbreviations of its Appendix III.
 */
export const documentTypes: DocumentType[] = [
  type('hien-phap', 'Hiến pháp', 'Constitution', 'HP'),
  type('bo-luat', 'Bộ luật', 'Code'),
  type('luat', 'Luật', 'Law'),
  type('phap-lenh', 'Pháp lệnh', 'Ordinance', 'PL'),
  type('lenh', 'Lệnh', 'Order', 'L'),
  type('sac-lenh', 'Sắc lệnh', 'Decree-law', 'SL'),
  type('nghi-quyet', 'Nghị quyết', 'Resolution', 'NQ'),
  type('nghi-quyet-lien-tich', 'Nghị quyết liên tịch', 'Joint resolution', 'NQLT'),
  type('nghi-dinh', 'Nghị định', 'Decree', 'NĐ'),
  type('quyet-dinh', 'Quyết định', 'Decision', 'QĐ'),
  type('thong-tu', 'Thông tư', 'Circular', 'TT'),
  type('thong-tu-lien-tich', 'Thông tư liên tịch', 'Joint circular', 'TTLT'),
  type('van-ban-hop-nhat', 'Văn bản hợp nhất', 'Consolidated text', 'VBHN'),
  type('dinh-chinh', 'Đính chính', 'Correction'),
  type('chi-thi', 'Chỉ thị', 'Directive', 'CT'),
  type('quy-che', 'Quy chế', 'Regulation', 'QC'),
  type('quy-dinh', 'Quy định', 'Rules', 'QyĐ'),
  type('thong-cao', 'Thông cáo', 'Communiqué', 'TC'),
  type('thong-bao', 'Thông báo', 'Notice', 'TB'),
  type('huong-dan', 'Hướng dẫn', 'Guidance', 'HD'),
  type('chuong-trinh', 'Chương trình', 'Programme', 'CTr'),
  type('ke-hoach', 'Kế hoạch', 'Plan', 'KH'),
  type('phuong-an', 'Phương án', 'Scheme', 'PA'),
  type('de-an', 'Đề án', 'Project proposal', 'ĐA'),
  type('du-an', 'Dự án', 'Project document', 'DA'),
  type('bao-cao', 'Báo cáo', 'Report', 'BC'),
  type('bien-ban', 'Biên bản', 'Minutes', 'BB'),
  type('to-trinh', 'Tờ trình', 'Submission', 'TTr'),
  type('hop-dong', 'Hợp đồng', 'Contract', 'HĐ'),
  type('cong-van', 'Công văn', 'Official letter'),
  type('cong-dien', 'Công điện', 'Official telegram', 'CĐ'),
  type('ban-ghi-nho', 'Bản ghi nhớ', 'Memorandum', 'BGN'),
  type('ban-thoa-thuan', 'Bản thoả thuận', 'Agreement', 'BTT'),
  type('giay-uy-quyen', 'Giấy uỷ quyền', 'Power of attorney', 'GUQ'),
  type('giay-moi', 'Giấy mời', 'Invitation', 'GM'),
  type('giay-gioi-thieu', 'Giấy giới thiệu', 'Letter of introduction', 'GGT'),
  type('giay-nghi-phep', 'Giấy nghỉ phép', 'Leave permit', 'GNP'),
  type('phieu-gui', 'Phiếu gửi', 'Sending slip', 'PG'),
  type('phieu-chuyen', 'Phiếu chuyển', 'Transfer slip', 'PC'),
  type('phieu-bao', 'Phiếu báo', 'Advice slip', 'PB'),
  type('thu-cong', 'Thư công', 'Official note'),
  type('ban-sao-y', 'Bản sao y', 'True copy', 'SY'),
  type('ban-trich-sao', 'Bản trích sao', 'Extract', 'TrS'),
  type('ban-sao-luc', 'Bản sao lục', 'Copy of a copy', 'SL'),
]

const byName = new Map(
  documentTypes.map(({ code, name }): [string, string] => [foldVietnamese(name.vi), code]),
).set('sao luc', 'ban-sao-luc')
const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)

/** The code for a name as sources write it: "Quyết định của UBND tỉnh", "THÔNG TƯ", "Nghị quyết HĐND xã". */
export function documentTypeOf(name: string): string | null {
  const folded = foldVietnamese(name)
  const found = longestFirst.find((known) => folded === known || folded.startsWith(`${known} `))
  return (found && byName.get(found)) ?? null
}

const names = new Map(documentTypes.map(({ code, name }) => [code, name.vi]))

export const documentTypeName = (code: string): string => names.get(code) ?? code

/** A year inside the number marks legislation: 17/2025/QĐ-UBND, but not 412/QĐ-UBND. */
export const isLegislation = (number: string): boolean => /\/(19|20)\d{2}\//.test(number)
