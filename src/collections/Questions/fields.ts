import type { Field, Where } from 'payload'
import { systemOnly } from '@/access/platform'
import { answerers, idOf } from '@/access/roles'
import { day } from '@/fields/day'
import { topicField } from '@/fields/officialDocument'
import { richText } from '@/fields/richText'
import { answerersOfSite, holderOrAnswerers } from './access'

const byAnswerers = { read: answerersOfSite }

const asker: Field = {
  name: 'asker',
  type: 'group',
  label: { vi: 'Người hỏi (không công khai)', en: 'Asker (private)' },
  access: byAnswerers,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', maxLength: 120, label: { vi: 'Họ và tên', en: 'Name' } },
        { name: 'phone', type: 'text', maxLength: 30, label: { vi: 'Điện thoại', en: 'Phone' } },
        { name: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' } },
      ],
    },
    { name: 'address', type: 'text', maxLength: 300, label: { vi: 'Địa chỉ', en: 'Address' } },
  ],
}

const extension: Field = {
  name: 'extension',
  type: 'group',
  label: { vi: 'Thông báo tiến độ, gia hạn', en: 'Extension' },
  admin: {
    description: {
      vi: 'Chưa trả lời được trong 15 ngày làm việc thì báo cho người hỏi lý do và ngày sẽ trả lời.',
      en: 'Tell the asker why, and when the answer will come.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        day({ name: 'dueOn', vi: 'Sẽ trả lời ngày', en: 'Will answer on' }),
        { name: 'noticedAt', type: 'date', access: systemOnly, admin: { hidden: true } },
      ],
    },
    {
      name: 'reason',
      type: 'text',
      maxLength: 500,
      label: { vi: 'Lý do', en: 'Reason' },
      validate: (value: unknown, { siblingData }: { siblingData: { dueOn?: unknown } }) =>
        Boolean(value) || !siblingData.dueOn || 'Ghi lý do để báo cho người hỏi.',
    },
  ],
}

const answerersOf = (site: string | undefined): Where => ({
  and: [{ 'roles.site': { equals: site } }, { 'roles.role': { in: answerers } }],
})

const sidebar: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'received',
    index: true,
    options: [
      { value: 'received', label: { vi: 'Đã tiếp nhận', en: 'Received' } },
      { value: 'assigned', label: { vi: 'Đang xử lý', en: 'Assigned' } },
      { value: 'answered', label: { vi: 'Đã trả lời', en: 'Answered' } },
      { value: 'outOfScope', label: { vi: 'Ngoài phạm vi', en: 'Out of scope' } },
    ],
    label: { vi: 'Tình trạng', en: 'State' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'code',
    type: 'text',
    unique: true,
    index: true,
    access: { ...systemOnly, read: holderOrAnswerers },
    label: { vi: 'Mã theo dõi', en: 'Code' },
    admin: { position: 'sidebar', readOnly: true },
  },
  day({
    name: 'receivedAt',
    vi: 'Tiếp nhận ngày',
    en: 'Received',
    index: true,
    admin: { position: 'sidebar' },
  }),
  day({
    name: 'dueOn',
    vi: 'Hạn trả lời',
    en: 'Due on',
    index: true,
    access: systemOnly,
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    name: 'unit',
    type: 'text',
    maxLength: 200,
    label: { vi: 'Đơn vị trả lời', en: 'Unit' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'officer',
    type: 'relationship',
    relationTo: 'users',
    access: byAnswerers,
    label: { vi: 'Cán bộ phụ trách', en: 'Officer' },
    filterOptions: ({ data }) => answerersOf(idOf(data?.site)),
    admin: { position: 'sidebar', allowCreate: false },
  },
  {
    name: 'isPublicInterest',
    type: 'checkbox',
    defaultValue: false,
    label: { vi: 'Vấn đề nhiều người quan tâm', en: 'Of public interest' },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Câu trả lời phải được công bố (điểm đ khoản 1 Điều 17 Nghị định 43/2011/NĐ-CP).',
        en: 'The answer must be published.',
      },
    },
  },
]

export const questionFields: Field[] = [
  {
    name: 'question',
    type: 'textarea',
    required: true,
    maxLength: 5000,
    label: { vi: 'Nội dung câu hỏi', en: 'Question' },
    admin: {
      rows: 6,
      description: {
        vi: 'Trước khi công bố, bỏ tên, số điện thoại, số định danh và địa chỉ riêng.',
        en: 'Take out names, numbers and addresses before publishing.',
      },
    },
  },
  asker,
  richText({ name: 'answer', vi: 'Trả lời', en: 'Answer' }),
  {
    name: 'legalBasis',
    type: 'textarea',
    maxLength: 1000,
    label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  },
  extension,
  ...sidebar,
  topicField,
  { name: 'assignedAt', type: 'date', index: true, access: systemOnly, admin: { hidden: true } },
  { name: 'answeredAt', type: 'date', index: true, access: systemOnly, admin: { hidden: true } },
  {
    name: 'daysToAnswer',
    type: 'number',
    index: true,
    access: systemOnly,
    admin: { hidden: true },
  },
]
