import { Crumbs } from '@/components/ui/Crumbs'
import { Facts } from '@/components/ui/Facts'
import { Time } from '@/components/ui/Time'
import { documentTypeName } from '@/obligations/documentTypes'
import type { Directive } from '@/payload-types'
import { Files } from './Files'
import { RichText } from './RichText'
import { Tasks } from './Tasks'

const urgencies: Record<string, string> = {
  urgent: 'Khẩn',
  veryUrgent: 'Thượng khẩn',
  express: 'Hoả tốc',
}

export function DirectiveView({ document, today }: { document: Directive; today: string }) {
  const { type, number, signer, signerPosition, issuedOn, urgency, recipients } = document
  const kind = documentTypeName(type)
  return (
    <article>
      <Crumbs
        trail={[{ label: 'Chỉ đạo, điều hành', href: '/chi-dao-dieu-hanh' }, { label: number }]}
      />
      <div className="doc-head">
        <p className="kind">
          {kind} {number}
        </p>
        <h1>{document.title}</h1>
        {document.summary && <p className="narrow summary">{document.summary}</p>}
        <Facts
          facts={[
            { label: 'Cơ quan ban hành', value: document.issuer },
            { label: 'Người ký', value: [signer, signerPosition].filter(Boolean).join(', ') },
            { label: 'Ngày ban hành', value: issuedOn && <Time at={issuedOn} /> },
            { label: 'Độ khẩn', value: urgency ? urgencies[urgency] : null },
          ]}
        />
        <Files file={document.file} attachments={document.attachments} />
      </div>
      <div className="sheet">
        <div>
          <Tasks tasks={document.tasks ?? []} today={today} />
          <RichText data={document.body} />
          {recipients && recipients.length > 0 && (
            <section className="block narrow">
              <header>
                <h2>Nơi nhận</h2>
              </header>
              <ul className="rows">
                {recipients.map(({ id, name }) => (
                  <li key={id ?? name}>{name}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </article>
  )
}
