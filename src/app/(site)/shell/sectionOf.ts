import { notFound } from 'next/navigation'
import { contentTypes } from '@/collections'
import { contentSlugs } from '@/queries/content'

/** The type of content that lives under the first part of an address, or null. For metadata, which may not throw. */
export function findSection(section: string) {
  const type = contentTypes.find(({ path }) => path === section)
  const slug = contentSlugs.find((known) => known === type?.slug)
  return type && slug ? { slug, path: `/${type.path}`, ...type.list } : null
}

export const sectionOf = (section: string) => findSection(section) ?? notFound()
