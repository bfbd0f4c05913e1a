import { toRichText } from '@/lib/toRichText'
import { hashOf, type Mapped } from './source'
import { toLegalDocument, type ImportedDocument } from './toLegalDocument'

function build({
  number,
  title,
  type,
  issuer,
  signer,
  issuedOn,
  topicName,
  text,
}: ImportedDocument) {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return {
    number,
    title: title.slice(0, 500),
    type,
    issuer,
    signer,
    issuedOn,
    topicName,
    body: lines.length > 0 ? toRichText(lines) : undefined,
  }
}

export type ImportedDirective = ReturnType<typeof build>

/** Directives come in the columns of legal documents. */
export function toDirective(source: Record<string, unknown>): Mapped<ImportedDirective> {
  const mapped = toLegalDocument(source)
  if (!mapped.isOk) return mapped
  const document = build(mapped.document)
  return { ...mapped, document, hash: hashOf(document) }
}
