import { z } from 'zod'
import { foldVietnamese } from '@/lib/foldVietnamese'
import { toTimestamp } from '@/lib/formatDate'
import { documentIdentity } from '@/obligations/documentIdentity'
import { documentTypeOf } from '@/obligations/documentTypes'
import type { Validity } from '@/obligations/validity'
import { cleanText, dayText, hashOf, oneLine, optionalText, type Mapped } from './source'

const required = (sentence: string, longest: number) =>
  oneLine
    .refine((value) => value !== undefined, sentence)
    .transform((value) => value ?? '')
    .refine(
      (value) => value.length <= longest,
      `${sentence.split(' ').slice(1).join(' ')} dài quá ${longest} ký tự`,
    )

const relation = z.object({
  type: z.string(),
  targetNumber: oneLine,
  targetTitle: oneLine,
})

const schema = z.object({
  number: required('Thiếu số, ký hiệu', 100),
  title: required('Thiếu trích yếu', 1000),
  type: required('Thiếu loại văn bản', 200),
  issuer: required('Thiếu cơ quan ban hành', 500),
  signer: oneLine,
  issuedDate: dayText('Ngày ban hành'),
  effectiveDate: optionalText,
  expiryDate: dayText('Ngày hết hiệu lực'),
  status: oneLine,
  field: oneLine,
  lang: z.enum(['vi', 'en']).catch('vi'),
  text: optionalText,
  relations: z.array(relation).nullish(),
})

const relationCodes: Record<string, string> = {
  based_on: 'basedOn',
  references: 'references',
  amended_by: 'amendedBy',
  amends: 'amends',
  replaces: 'replaces',
  replaced_by: 'replacedBy',
  partially_replaces: 'partlyReplaces',
  partially_replaced_by: 'partlyReplacedBy',
  repeals: 'repeals',
  repealed_by: 'repealedBy',
  repealed_by_partial: 'partlyRepealedBy',
  guides: 'guides',
  guided_by: 'guidedBy',
}

const validities: [string, Validity][] = [
  ['con hieu luc', 'inForce'],
  ['dang hieu luc', 'inForce'],
  ['chua co hieu luc', 'notYetInForce'],
  ['het hieu luc mot phan', 'partlyExpired'],
  ['het hieu luc toan bo', 'expired'],
  ['het hieu luc', 'expired'],
  ['ngung hieu luc', 'suspended'],
]

function validityOf(status: string | undefined): Validity {
  const folded = foldVietnamese(status ?? '')
  return validities.find(([words]) => words === folded)?.[1] ?? 'unknown'
}

const timestamp = (day: string | undefined) => (day ? toTimestamp(day) : undefined)

/** A day goes to the date; words such as "sau 45 ngày kể từ ngày ký" are kept as a note, not guessed at. */
function effectOf(effectiveDate: string | undefined) {
  const day = dayText('').safeParse(effectiveDate)
  return day.success
    ? { effectiveOn: timestamp(day.data) }
    : { effectiveNote: effectiveDate?.slice(0, 300) }
}

function build(row: z.infer<typeof schema>, type: string) {
  const { number, title, issuer, signer, lang, text } = row
  return {
    number,
    title,
    type,
    issuer,
    signer,
    issuedOn: timestamp(row.issuedDate),
    ...effectOf(row.effectiveDate),
    expiresOn: timestamp(row.expiryDate),
    validity: validityOf(row.status),
    topicName: row.field?.slice(0, 200),
    lang,
    text,
    relations: (row.relations ?? []).map(({ type: source, targetNumber, targetTitle }) => ({
      type: relationCodes[source] ?? 'references',
      number: targetNumber?.slice(0, 200),
      title: targetTitle?.slice(0, 1000),
    })),
  }
}

export type ImportedDocument = ReturnType<typeof build>

/** A row of a collection of legal documents, or every reason why it cannot be taken. */
export function toLegalDocument(source: Record<string, unknown>): Mapped<ImportedDocument> {
  const parsed = schema.safeParse(source)
  if (!parsed.success) return { isOk: false, reasons: reasonsOf(parsed.error) }
  const type = documentTypeOf(parsed.data.type)
  const reasons = [
    ...(type ? [] : [`Loại văn bản “${parsed.data.type}” không có trong danh mục.`]),
    ...(documentTypeOf(parsed.data.issuer)
      ? [`Cơ quan ban hành “${parsed.data.issuer}” là tên loại văn bản.`]
      : []),
  ]
  if (!type || reasons.length > 0) return { isOk: false, reasons }
  const document = build(parsed.data, type)
  return { isOk: true, document, identity: documentIdentity(document), hash: hashOf(document) }
}

const reasonsOf = (error: z.ZodError): string[] => [
  ...new Set(
    error.issues.map(({ path, message, code }) =>
      code === 'invalid_type' || code === 'invalid_value'
        ? `Cột “${path.join('.')}” không đúng kiểu.`
        : `${cleanText(message).replace(/\.$/, '')}.`,
    ),
  ),
]
