import { foldVietnamese } from '@/lib/foldVietnamese'
import { toVietnamDay } from '@/lib/formatDate'

type Head = { number?: unknown; type?: unknown; issuer?: unknown; issuedOn?: unknown }

const words = (value: unknown): string => (typeof value === 'string' ? foldVietnamese(value) : '')

/**
 * What tells one document from another: number, type, issuer and day of issue together. The number alone
 * is not unique (Decree 30/2020, Article 15: series start anew each year; older numbers were given twice).
 */
export function documentIdentity({ number, type, issuer, issuedOn }: Head): string {
  const day = typeof issuedOn === 'string' && issuedOn ? toVietnamDay(issuedOn) : ''
  return [words(number), words(type), words(issuer), day].join(' | ')
}
