import { defineContentType } from '@/collections/defineContentType'
import { computeDaysToPublish } from '@/hooks/computeDaysToPublish'
import { documentIdentity } from '@/obligations/documentIdentity'
import { computeNextTask } from './computeNextTask'
import { directiveFields } from './fields'

export const Directives = defineContentType({
  slug: 'directives',
  path: 'chi-dao-dieu-hanh',
  labels: {
    singular: { vi: 'Văn bản chỉ đạo, điều hành', en: 'Directive' },
    plural: { vi: 'Chỉ đạo, điều hành', en: 'Directives' },
  },
  description: {
    vi: 'Chỉ thị, công văn, kế hoạch, thông báo kết luận và các nhiệm vụ được giao.',
    en: 'Instructions, plans and the tasks they set.',
  },
  title: {
    label: { vi: 'Trích yếu', en: 'Title' },
    help: {
      vi: 'Chép đúng trích yếu, không ghi lại loại và số văn bản.',
      en: 'The abstract as printed, without type and number.',
    },
  },
  fields: directiveFields,
  columns: ['number', 'title', 'type', 'issuedOn', 'urgency'],
  identity: documentIdentity,
  slugFrom: ({ number, title }) => [number, title],
  list: {
    title: 'Chỉ đạo, điều hành',
    noun: 'văn bản chỉ đạo',
    newestBy: 'issuedOn',
    kind: 'type',
  },
  searchText: ({ number, title, issuer, signer, summary }) => [
    number,
    title,
    issuer,
    signer,
    summary,
  ],
  hooks: { beforeChange: [computeDaysToPublish, computeNextTask] },
})
