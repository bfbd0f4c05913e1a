import { notFound } from 'next/navigation'
import { contentTypes } from '@/collections'
import type { ContentSlug } from '@/queries/content'

/** Titles of the lists and what they count, as citizens say it. */
const words: Record<ContentSlug, { title: string; noun: string }> = {
  'legal-documents': { title: 'Văn bản', noun: 'văn bản' },
  directives: { title: 'Chỉ đạo, điều hành', noun: 'văn bản chỉ đạo' },
  questions: { title: 'Hỏi đáp', noun: 'câu hỏi đã trả lời' },
  news: { title: 'Tin tức', noun: 'tin' },
}

const isContentSlug = (slug: string): slug is ContentSlug => slug in words

/** The type of content that lives under the first part of an address. */
export function sectionOf(section: string) {
  const type = contentTypes.find(({ path }) => path === section)
  if (!type || !isContentSlug(type.slug)) notFound()
  return { slug: type.slug, path: `/${type.path}`, ...words[type.slug] }
}
