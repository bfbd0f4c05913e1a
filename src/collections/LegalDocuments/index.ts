import { defineContentType } from '@/collections/defineContentType'
import { computeDaysToPublish } from '@/hooks/computeDaysToPublish'
import { documentIdentity } from '@/obligations/documentIdentity'
import { legalDocumentFields } from './fields'

export const LegalDocuments = defineContentType({
  slug: 'legal-documents',
  path: 'van-ban',
  labels: {
    singular: { vi: 'Văn bản pháp luật', en: 'Legal document' },
    plural: { vi: 'Văn bản pháp luật', en: 'Legal documents' },
  },
  description: {
    vi: 'Văn bản quy phạm pháp luật và văn bản hành chính của cơ quan, của cấp trên có liên quan (điểm b khoản 2 Điều 28 Luật Công nghệ thông tin).',
    en: 'Legal documents of the agency and of those above it.',
  },
  title: {
    label: { vi: 'Trích yếu', en: 'Title' },
    help: {
      vi: 'Chép đúng trích yếu, không ghi lại loại và số văn bản.',
      en: 'The abstract as printed, without type and number.',
    },
    maxLength: 1000,
  },
  fields: legalDocumentFields,
  columns: ['number', 'title', 'type', 'issuedOn'],
  identity: documentIdentity,
  slugFrom: ({ number, title }) => [number, title],
  list: {
    title: 'Văn bản',
    noun: 'văn bản',
    newestBy: 'issuedOn',
    kind: 'type',
    tests: ['effectiveOn', 'expiresOn', 'validity'],
  },
  searchText: ({ number, title, issuer, signer, summary }) => [
    number,
    title,
    issuer,
    signer,
    summary,
  ],
  hooks: { beforeChange: [computeDaysToPublish] },
})
