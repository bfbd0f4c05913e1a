import type { Site } from '@/payload-types'

/** The site's own emblem in the smallest width that we keep, with the dimensions of the whole; null without one. */
export function emblemOf({ emblem }: Site) {
  if (typeof emblem !== 'object' || !emblem) return null
  const { url, sizes, width, height } = emblem
  const smallest = sizes?.small?.url ?? url
  return smallest ? { url: smallest, width, height } : null
}
