import type { Field } from 'payload'
import { day } from '@/fields/day'
import {
  daysToPublishField,
  issuedOn,
  officialFiles,
  officialHead,
  topicField,
} from '@/fields/officialDocument'
import { richText } from '@/fields/richText'
import { relationTypes, validityStatuses } from '@/obligations/validity'

const relations: Field = {
  name: 'relations',
  type: 'array',
  label: { vi: 'Quan hệ với văn bản khác', en: 'Relations' },
  labels: {
    singular: { vi: 'Quan hệ', en: 'Relation' },
    plural: { vi: 'Quan hệ', en: 'Relations' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          options: relationTypes.map(({ code, name }) => ({ value: code, label: name })),
          label: { vi: 'Văn bản này', en: 'This document' },
        },
        {
          name: 'number',
          type: 'text',
          maxLength: 200,
          label: { vi: 'Số, ký hiệu văn bản kia', en: 'Number of the other' },
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 1000,
      label: { vi: 'Trích yếu văn bản kia', en: 'Title of the other' },
    },
    {
      name: 'target',
      type: 'relationship',
      relationTo: 'legal-documents',
      label: { vi: 'Văn bản trên cổng này', en: 'Document on this site' },
    },
  ],
}

export const legalDocumentFields: Field[] = [
  ...officialHead,
  {
    type: 'row',
    fields: [
      issuedOn,
      day({ name: 'effectiveOn', vi: 'Ngày có hiệu lực', en: 'In force from', index: true }),
      day({ name: 'expiresOn', vi: 'Ngày hết hiệu lực', en: 'Expires on', index: true }),
    ],
  },
  {
    name: 'effectiveNote',
    type: 'text',
    maxLength: 300,
    label: { vi: 'Ghi chú về hiệu lực', en: 'Note on effect' },
    admin: {
      description: {
        vi: 'Khi văn bản không ghi ngày cụ thể, ví dụ: “sau 45 ngày kể từ ngày ký”.',
        en: 'Where the text names no date.',
      },
    },
  },
  {
    name: 'validity',
    type: 'select',
    defaultValue: 'unknown',
    options: validityStatuses.map(({ code, name }) => ({ value: code, label: name })),
    label: { vi: 'Tình trạng hiệu lực theo nguồn', en: 'Validity as the source says' },
    admin: {
      description: {
        vi: 'Trang công khai tự tính theo ngày có hiệu lực và hết hiệu lực; ô này dùng khi chưa rõ ngày.',
        en: 'The page computes it from the dates; this is used where they are unknown.',
      },
    },
  },
  { name: 'summary', type: 'textarea', maxLength: 2000, label: { vi: 'Tóm tắt', en: 'Summary' } },
  ...officialFiles,
  {
    name: 'text',
    type: 'textarea',
    // The longest real text has a million characters.
    maxLength: 5_000_000,
    label: { vi: 'Toàn văn', en: 'Text' },
    admin: {
      rows: 16,
      description: {
        vi: 'Dán chữ của văn bản, mỗi đoạn một dòng. Dòng bắt đầu bằng “Chương”, “Mục”, “Điều” tự thành đề mục và mục lục.',
        en: 'Plain text, one paragraph a line; chapters and articles become headings.',
      },
    },
  },
  richText({
    name: 'body',
    vi: 'Phần có bảng biểu, hình',
    en: 'Part with tables and pictures',
    help: {
      vi: 'Phụ lục, biểu mẫu cần giữ bảng; hiện sau toàn văn.',
      en: 'Appendices that need tables; shown after the text.',
    },
  }),
  relations,
  {
    type: 'row',
    fields: [
      { name: 'gazette', type: 'text', maxLength: 200, label: { vi: 'Công báo', en: 'Gazette' } },
      {
        name: 'lang',
        type: 'select',
        defaultValue: 'vi',
        options: [
          { value: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
          { value: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
        ],
        label: { vi: 'Ngôn ngữ', en: 'Language' },
      },
    ],
  },
  topicField,
  daysToPublishField,
]
