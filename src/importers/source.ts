import { createHash } from 'node:crypto'
import { z } from 'zod'

/** NFC, the Icelandic Ð that some sources type for Đ, and no stray white space. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/\u00A0/g, ' ')
    .trim()

const text = z
  .string()
  .nullish()
  .transform((value) => (value ? cleanText(value) : ''))

export const optionalText = text.transform((value) => value || undefined)
export const oneLine = text.transform((value) => value.replace(/\s+/g, ' ') || undefined)

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().slice(0, 10) === value &&
  value >= '1900-01-01' &&
  value <= '2100-12-31'

/** A day of the calendar; '2026-02-30' and 'sau 45 ngày' are none. */
export const dayText = (what: string) =>
  text
    .refine((value) => !value || isDay(value), `${what} không phải là một ngày có thật.`)
    .transform((value) => value || undefined)

/** The same for the same content, whatever the order of its keys was. */
export const hashOf = (document: unknown): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex')

export type Mapped<Document> =
  | { isOk: true; document: Document; identity: string; hash: string }
  | { isOk: false; reasons: string[] }
