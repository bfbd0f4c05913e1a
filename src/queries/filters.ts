import type { Where } from 'payload'
import { z } from 'zod'
import type { listParameters } from '@/lib/pageParameters'
import { shiftDay } from '@/lib/workingDays'

/** What a list's address may ask for; anything else in it is ignored. */
const schema = z.object({
  // No database takes a NUL in what it compares with.
  q: z
    .string()
    .transform((words) => words.replace(/\p{Cc}+/gu, ' ').trim())
    .pipe(z.string().max(200))
    .catch(''),
  loai: z
    .string()
    .regex(/^[a-z-]{1,40}$/i)
    .catch(''),
  nam: z
    .string()
    .regex(/^\d{4}$/)
    .catch(''),
  'linh-vuc': z
    .string()
    .regex(/^[a-z0-9-]{1,90}$/)
    .catch(''),
  'hieu-luc': z.enum(['con', 'chua', 'het']).or(z.literal('')).catch(''),
  trang: z.coerce.number().int().min(1).max(1_000_000).catch(1),
} satisfies Record<(typeof listParameters)[number], z.ZodType>)

export type Filters = z.infer<typeof schema>

export const parseFilters = (search: Record<string, string | string[] | undefined>): Filters =>
  schema.parse(search)

const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString()

function inForce(state: Filters['hieu-luc'], today: string): Where {
  const tomorrow = startOf(shiftDay(today, 1))
  const expired: Where = {
    or: [{ expiresOn: { less_than: tomorrow } }, { validity: { equals: 'expired' } }],
  }
  if (state === 'het') return expired
  if (state === 'chua') return { effectiveOn: { greater_than_equal: tomorrow } }
  return {
    and: [
      { effectiveOn: { less_than: tomorrow } },
      { or: [{ expiresOn: { exists: false } }, { expiresOn: { greater_than_equal: tomorrow } }] },
      { validity: { not_equals: 'expired' } },
    ],
  }
}

type List = {
  kind: 'type' | 'category' | null
  newestBy: string
  today: string
  topics: { id: string; slug?: string | null }[]
}

/** The filters as conditions on the columns of one type of content. */
export function toWhere(filters: Filters, { kind, newestBy, today, topics }: List): Where[] {
  const { q, loai, nam, 'linh-vuc': topic } = filters
  return [
    ...(q ? [{ searchKey: { like: q } }] : []),
    ...(loai && kind ? [{ [kind]: { equals: loai } }] : []),
    ...(nam
      ? [
          { [newestBy]: { greater_than_equal: startOf(`${nam}-01-01`) } },
          { [newestBy]: { less_than: startOf(`${Number(nam) + 1}-01-01`) } },
        ]
      : []),
    ...(topic
      ? [{ topic: { in: topics.filter(({ slug }) => slug === topic).map(({ id }) => id) } }]
      : []),
    ...(filters['hieu-luc'] ? [inForce(filters['hieu-luc'], today)] : []),
  ]
}
