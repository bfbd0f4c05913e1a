import type { Day } from '@/lib/formatDate'
import type { Directive, LegalDocument, News, Question } from '@/payload-types'
import { DirectiveRow } from './DirectiveRow'
import { DocumentRow } from './DocumentRow'
import { NewsRow } from './NewsRow'
import { QuestionRow } from './QuestionRow'

export type Rows =
  | { of: 'legal-documents'; rows: LegalDocument[] }
  | { of: 'directives'; rows: Directive[] }
  | { of: 'questions'; rows: Question[] }
  | { of: 'news'; rows: News[] }

/** The rows of one type of content, each with the component that knows it. */
export function RowList({ today, ...list }: Rows & { today: Day }) {
  return (
    <ul className={list.of === 'news' ? 'rows pictures' : 'rows'}>
      {list.of === 'legal-documents' &&
        list.rows.map((row) => <DocumentRow key={row.id} document={row} today={today} />)}
      {list.of === 'directives' &&
        list.rows.map((row) => <DirectiveRow key={row.id} document={row} today={today} />)}
      {list.of === 'questions' &&
        list.rows.map((row) => <QuestionRow key={row.id} document={row} />)}
      {list.of === 'news' && list.rows.map((row) => <NewsRow key={row.id} document={row} />)}
    </ul>
  )
}
