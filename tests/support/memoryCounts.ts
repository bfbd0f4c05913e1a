import type { Where } from 'payload'
import type { Counts } from '@/audit/counts'

type Document = Record<string, unknown> & { id: string }

const isMissing = (value: unknown) => value === undefined || value === null

function holds(value: unknown, operator: string, wanted: unknown): boolean {
  if (operator === 'equals') return value === wanted
  if (operator === 'not_equals') return value !== wanted
  if (operator === 'exists') return isMissing(value) !== wanted
  if (operator === 'in') return Array.isArray(wanted) && wanted.includes(value)
  if (operator === 'not_in') return Array.isArray(wanted) && !wanted.includes(value)
  if (isMissing(value)) return false
  if (operator === 'less_than') return String(value) < String(wanted)
  if (operator === 'greater_than') return Number(value) > Number(wanted)
  if (operator === 'greater_than_equal') return String(value) >= String(wanted)
  if (operator === 'like') return String(value).includes(String(wanted))
  throw new Error(`The stand-in knows no ${operator}.`)
}

function fits(document: Document, where: Where): boolean {
  return Object.entries(where).every(([key, condition]) => {
    if (key === 'and' && Array.isArray(condition))
      return condition.every((part) => fits(document, part))
    if (key === 'or' && Array.isArray(condition))
      return condition.some((part) => fits(document, part))
    return Object.entries(condition).every(([operator, wanted]) =>
      holds(document[key], operator, wanted),
    )
  })
}

/** The counting that an audit asks of a database, over documents in memory. */
export function memoryCounts(collections: Record<string, Document[]>): Counts {
  const among = (collection: string, where: Where) =>
    (collections[collection] ?? []).filter((document) => fits(document, where))
  return {
    count: async (collection, where) => among(collection, where).length,
    newest: async (collection, where) =>
      among(collection, where)
        .flatMap(({ publishedAt, reviewedAt }) => [publishedAt, reviewedAt])
        .filter((date) => typeof date === 'string')
        .sort()
        .at(-1) ?? null,
    list: async (collection, where, limit) =>
      among(collection, where)
        .slice(0, limit)
        .map(({ id, title }) => ({ id, title: String(title) })),
  }
}
