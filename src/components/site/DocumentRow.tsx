import { Time } from '@/components/ui/Time'
import type { Day } from '@/lib/formatDate'
import { documentTypeName } from '@/obligations/documentTypes'
import type { LegalDocument } from '@/payload-types'
import { ValidityChip } from './ValidityChip'

export const DocumentRow = ({ document, today }: { document: LegalDocument; today: Day }) => (
  <li>
    <span className="number">
      {documentTypeName(document.type)} {document.number}
    </span>
    <a className="title" href={`/van-ban/${document.slug}`}>
      {document.title}
    </a>
    <div className="meta">
      <span>{document.issuer}</span>
      {document.issuedOn && (
        <span>
          Ban hành <Time at={document.issuedOn} />
        </span>
      )}
      <ValidityChip document={document} today={today} />
    </div>
  </li>
)
