import type { Field } from 'payload'
import { systemOnly } from '@/access/platform'
import { documentTypes } from '@/obligations/documentTypes'
import { day } from './day'
import { uploadField } from './uploadField'

/** Number, type, issuer, signer, date: the head of an official letter (Decree 30/2020, Article 8). */
export const officialHead: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'number',
        type: 'text',
        required: true,
        index: true,
        maxLength: 100,
        label: { vi: 'Số và ký hiệu', en: 'Number' },
        admin: {
          placeholder: '412/QĐ-UBND',
          description: { vi: 'Chép đúng như trên văn bản.', en: 'As printed.' },
        },
      },
      {
        name: 'type',
        type: 'select',
        required: true,
        index: true,
        options: documentTypes.map(({ code, name }) => ({ value: code, label: name })),
        label: { vi: 'Loại văn bản', en: 'Type' },
      },
    ],
  },
  {
    name: 'issuer',
    type: 'text',
    required: true,
    index: true,
    maxLength: 500,
    label: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    admin: {
      description: {
        vi: 'Như trên văn bản; văn bản liên tịch ghi các cơ quan cách nhau bằng dấu chấm phẩy.',
        en: 'As printed; joint issuers separated by semicolons.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'signer', type: 'text', maxLength: 500, label: { vi: 'Người ký', en: 'Signer' } },
      {
        name: 'signerPosition',
        type: 'text',
        maxLength: 200,
        label: { vi: 'Chức vụ người ký', en: 'Position' },
      },
    ],
  },
]

export const issuedOn = day({
  name: 'issuedOn',
  vi: 'Ngày ban hành',
  en: 'Issued on',
  index: true,
})

export const topicField: Field = {
  name: 'topic',
  type: 'relationship',
  relationTo: 'topics',
  index: true,
  label: { vi: 'Lĩnh vực', en: 'Topic' },
  admin: { position: 'sidebar' },
}

/** The copy that corresponds to the paper one, and what comes with it. */
export const officialFiles: Field[] = [
  uploadField({
    name: 'file',
    vi: 'Bản điện tử chính thức',
    en: 'Official copy',
    help: { vi: 'PDF có chữ ký số của cơ quan.', en: 'PDF signed by the agency.' },
  }),
  {
    name: 'attachments',
    type: 'array',
    label: { vi: 'Tệp kèm theo', en: 'Attachments' },
    labels: { singular: { vi: 'Tệp', en: 'File' }, plural: { vi: 'Tệp', en: 'Files' } },
    fields: [
      uploadField({ name: 'file', vi: 'Tệp', en: 'File', required: true }),
      { name: 'label', type: 'text', maxLength: 200, label: { vi: 'Tên gọi', en: 'Label' } },
    ],
  },
]

export const daysToPublishField: Field = {
  name: 'daysToPublish',
  type: 'number',
  index: true,
  access: systemOnly,
  admin: { hidden: true },
}
