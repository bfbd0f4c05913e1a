import type { FilterControl } from '@/components/site/FilterForm'
import { newsCategories } from '@/components/site/NewsRow'
import { documentTypeName } from '@/obligations/documentTypes'
import type { ContentSlug } from '@/queries/content'
import { getFilterChoices } from '@/queries/filterChoices'
import type { Filters } from '@/queries/filters'

const kindName = (slug: ContentSlug, kind: string): string =>
  slug === 'news'
    ? (newsCategories[kind as keyof typeof newsCategories] ?? kind)
    : documentTypeName(kind)

function yearsSince(oldest: number | null, now: number) {
  if (oldest === null) return []
  return Array.from({ length: now - oldest + 1 }, (_, index) => String(now - index))
}

const inForce = [
  { value: 'con', label: 'Còn hiệu lực' },
  { value: 'chua', label: 'Chưa có hiệu lực' },
  { value: 'het', label: 'Hết hiệu lực' },
]

/** The filters that a list of this type offers, with what its documents have. */
export async function controlsOf(
  slug: ContentSlug,
  { site, filters, today }: { site: string; filters: Filters; today: string },
): Promise<FilterControl[]> {
  const { oldestYear, kinds, topics } = await getFilterChoices(slug, site)
  const years = yearsSince(oldestYear, Number(today.slice(0, 4)))
  return [
    {
      name: 'loai',
      label: slug === 'news' ? 'Chuyên mục' : 'Loại văn bản',
      value: filters.loai,
      choices: kinds.map((kind) => ({ value: kind, label: kindName(slug, kind) })),
    },
    {
      name: 'nam',
      label: 'Năm',
      value: filters.nam,
      choices: years.map((year) => ({ value: year, label: year })),
    },
    {
      name: 'linh-vuc',
      label: 'Lĩnh vực',
      value: filters['linh-vuc'],
      choices: (slug === 'news' ? [] : topics).map((topic) => ({
        value: topic.slug ?? '',
        label: topic.name,
      })),
    },
    ...(slug === 'legal-documents'
      ? [{ name: 'hieu-luc', label: 'Hiệu lực', value: filters['hieu-luc'], choices: inForce }]
      : []),
  ]
}
