import { defineContentType } from '@/collections/defineContentType'
import { day } from '@/fields/day'
import { topicField } from '@/fields/officialDocument'
import { richText } from '@/fields/richText'
import { uploadField } from '@/fields/uploadField'

export const News = defineContentType({
  slug: 'news',
  path: 'tin-tuc',
  labels: { singular: { vi: 'Tin', en: 'News item' }, plural: { vi: 'Tin tức', en: 'News' } },
  description: {
    vi: 'Hoạt động của ngành, địa phương; tuyên truyền, phổ biến pháp luật; thông báo.',
    en: 'What the agency does, guidance on the law, notices.',
  },
  title: {
    label: { vi: 'Tiêu đề', en: 'Title' },
    help: { vi: 'Một câu nói được việc chính.', en: 'One sentence that says it.' },
    maxLength: 250,
  },
  columns: ['title', 'category', 'publishedAt'],
  list: {
    title: 'Tin tức',
    noun: 'tin',
    newestBy: 'publishedAt',
    kind: 'category',
    hasPictures: true,
  },
  searchText: ({ title, summary, author }) => [title, summary, author],
  fields: [
    {
      name: 'category',
      type: 'select',
      required: true,
      defaultValue: 'activity',
      index: true,
      options: [
        { value: 'activity', label: { vi: 'Hoạt động của ngành, địa phương', en: 'Activities' } },
        { value: 'guidance', label: { vi: 'Tuyên truyền, phổ biến pháp luật', en: 'Guidance' } },
        { value: 'notice', label: { vi: 'Thông báo', en: 'Notices' } },
      ],
      label: { vi: 'Chuyên mục', en: 'Category' },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      maxLength: 600,
      label: { vi: 'Tóm tắt (sa-pô)', en: 'Lead' },
    },
    uploadField({
      name: 'picture',
      vi: 'Ảnh đại diện',
      en: 'Picture',
      help: {
        vi: 'Ảnh ngang; mô tả ảnh ghi ở kho tệp.',
        en: 'Landscape; its description stands with the file.',
      },
    }),
    richText({ name: 'body', vi: 'Nội dung', en: 'Text' }),
    {
      type: 'row',
      fields: [
        { name: 'author', type: 'text', maxLength: 200, label: { vi: 'Tác giả', en: 'Author' } },
        { name: 'source', type: 'text', maxLength: 300, label: { vi: 'Nguồn', en: 'Source' } },
      ],
    },
    day({
      name: 'pinnedUntil',
      vi: 'Ghim trên trang chủ đến hết ngày',
      en: 'Pinned until',
      admin: { position: 'sidebar' },
    }),
    topicField,
  ],
})
