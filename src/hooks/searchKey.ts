import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Where } from 'payload'
import { foldVietnamese } from '@/lib/foldVietnamese'

type Document = Record<string, unknown>

/** Keeps the folded words of a document beside it: SQLite compares Vietnamese letters byte by byte. */
export const setSearchKey =
  (words: (document: Document) => unknown[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => ({
    ...data,
    searchKey: foldVietnamese(
      words({ ...originalDoc, ...data })
        .filter(Boolean)
        .join(' '),
    ).slice(0, 4000),
  })

function foldIn(where: Where): Where {
  const entries = Object.entries(where).map(([key, value]) => {
    if (Array.isArray(value)) return [key, value.map(foldIn)]
    if (key !== 'searchKey' || typeof value !== 'object') return [key, value]
    const folded = Object.entries(value).map(([operator, words]) => [
      operator,
      typeof words === 'string' ? foldVietnamese(words) : words,
    ])
    return [key, Object.fromEntries(folded)]
  })
  return Object.fromEntries(entries)
}

/** Whoever searches may write tone marks or not: the words asked for are folded as the kept ones are. */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'read' && 'where' in args && args.where
    ? { ...args, where: foldIn(args.where) }
    : args
