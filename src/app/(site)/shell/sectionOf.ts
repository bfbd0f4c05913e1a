import { notFound } from 'next/navigation'
import { contentTypes } from '@/collections'
import { contentSlugs } from '@/queries/content'

/** The type of content that lives under the first part of an address. */
export function sectionOf(section: string) {
  const type = contentTypes.find(({ path }) => path === section)
  const slug = contentSlugs.find((known) => known === type?.slug)
  if (!type || !slug) notFound()
  return { slug, path: `/${type.path}`, ...type.list }
}
