export const topics = [
  'Tổ chức bộ máy',
  'Công nghệ thông tin, chuyển đổi số',
  'Báo chí, xuất bản',
  'Bưu chính, viễn thông',
  'Y tế, dân số',
  'Giáo dục và đào tạo',
  'Tài chính, ngân sách',
  'Xây dựng, quy hoạch',
  'Đất đai, môi trường',
  'Nông nghiệp, nông thôn',
  'Tư pháp, hộ tịch',
  'Cải cách hành chính',
  'Giao thông vận tải',
  'An sinh xã hội',
]

export const issuersWithoutSite = [
  { name: 'Chính phủ', shortName: 'CP', kind: 'central' as const },
  { name: 'Thủ tướng Chính phủ', shortName: 'TTg', kind: 'central' as const },
  { name: 'Hội đồng nhân dân tỉnh Hồng Lam', shortName: 'HĐND tỉnh', kind: 'province' as const },
]
