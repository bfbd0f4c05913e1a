import type { Field } from 'payload'
import { systemOnly } from '@/access/platform'
import { withdrawReasons } from '@/lib/withdrawReasons'
import { day } from './day'

/** When a document was published, reviewed and withdrawn; what the audit's clocks run on. */
export const publicationFields: Field[] = [
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    access: systemOnly,
    label: { vi: 'Công bố lần đầu', en: 'First published' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
      condition: (data) => Boolean(data?.publishedAt),
    },
  },
  day({
    name: 'reviewedAt',
    vi: 'Rà soát gần nhất',
    en: 'Last reviewed',
    help: {
      vi: 'Ngày cán bộ đọc lại và xác nhận nội dung còn đúng.',
      en: 'When somebody last read it through and found it right.',
    },
    admin: { position: 'sidebar' },
  }),
  {
    name: 'withdrawReason',
    type: 'select',
    options: withdrawReasons,
    label: { vi: 'Lý do rút', en: 'Reason of withdrawal' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.withdrawReason),
    },
  },
  {
    name: 'withdrawNote',
    type: 'textarea',
    maxLength: 1000,
    label: { vi: 'Ghi chú khi rút', en: 'Note on withdrawal' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.withdrawReason),
    },
  },
]
