/** Why something may be taken from the public; the list is closed. */
export const withdrawReasons = [
  { value: 'error', label: { vi: 'Công bố nhầm, có sai sót', en: 'Published in error' } },
  { value: 'replaced', label: { vi: 'Đã được thay thế', en: 'Replaced' } },
  { value: 'consolidated', label: { vi: 'Đã gộp vào nội dung khác', en: 'Consolidated' } },
  { value: 'expired', label: { vi: 'Hết thời hạn đăng', en: 'Expired' } },
]
