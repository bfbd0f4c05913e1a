import type { TextField } from 'payload'
import { systemOnly } from '@/access/platform'

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 120,
  // Of a copy it is made anew.
  hooks: { beforeDuplicate: [() => null] },
  label: { vi: 'Đường dẫn', en: 'Address' },
  validate: (value: unknown) =>
    !value ||
    (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) ||
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: chi-thi-08-ct-ubnd.',
  admin: {
    position: 'sidebar',
    description: {
      vi: 'Để trống: tạo từ tiêu đề. Giữ nguyên sau khi công bố để liên kết cũ vẫn dùng được.',
      en: 'Left empty, it is made from the title. Keep it once published.',
    },
  },
}

/** Folded text that the admin's lists and the citizens' filters look in. */
export const searchKeyField: TextField = {
  name: 'searchKey',
  type: 'text',
  label: { vi: 'từ khoá, có dấu hoặc không dấu', en: 'words' },
  admin: { hidden: true },
  access: systemOnly,
}
