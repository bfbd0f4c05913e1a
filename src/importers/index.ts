import type { ImportedDirective } from './toDirective'
import { toDirective } from './toDirective'
import type { ImportedDocument } from './toLegalDocument'
import { toLegalDocument } from './toLegalDocument'
import type { ImportedNews } from './toNews'
import { toNews } from './toNews'
import type { ImportedQuestion } from './toQuestion'
import { toQuestion } from './toQuestion'
import type { Mapped } from './source'

export type Imported = ImportedDocument | ImportedDirective | ImportedNews | ImportedQuestion

/** What can be imported, and how a row of it becomes a document. */
export const mappings = {
  'legal-documents': toLegalDocument,
  directives: toDirective,
  news: toNews,
  questions: toQuestion,
} satisfies Record<string, (row: Record<string, unknown>) => Mapped<Imported>>

export type Importable = keyof typeof mappings

export const isImportable = (slug: string): slug is Importable => slug in mappings
