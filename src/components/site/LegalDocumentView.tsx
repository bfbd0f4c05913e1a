import { Crumbs } from '@/components/ui/Crumbs'
import { Facts } from '@/components/ui/Facts'
import { Time } from '@/components/ui/Time'
import { toOutline } from '@/lib/toOutline'
import { documentTypeName } from '@/obligations/documentTypes'
import type { LegalDocument } from '@/payload-types'
import { Files } from './Files'
import { History } from './History'
import { LegalText, TableOfContents } from './LegalText'
import { Relations } from './Relations'
import { RichText } from './RichText'
import { StatusBanner } from './StatusBanner'
import { TopicLink } from './TopicLink'

type Props = {
  document: LegalDocument
  reverse: React.ComponentProps<typeof Relations>['reverse']
  today: string
}

export function LegalDocumentView({ document, reverse, today }: Props) {
  const { type, number, issuer, signer, signerPosition, issuedOn, effectiveOn } = document
  const sections = document.text ? toOutline(document.text) : []
  const kind = documentTypeName(type)
  const contents = <TableOfContents sections={sections} />
  const hasContents = sections.filter(({ heading }) => heading).length >= 3
  return (
    <article lang={document.lang === 'en' ? 'en' : undefined}>
      <Crumbs
        trail={[
          { label: 'Văn bản', href: '/van-ban' },
          { label: kind, href: `/van-ban?loai=${type}` },
          { label: number },
        ]}
      />
      <div className="doc-head">
        <p className="kind">
          {kind} {number}
        </p>
        <h1>{document.title}</h1>
        <StatusBanner document={document} today={today} />
        {document.summary && <p className="narrow summary">{document.summary}</p>}
        <Facts
          facts={[
            { label: 'Cơ quan ban hành', value: issuer },
            { label: 'Người ký', value: [signer, signerPosition].filter(Boolean).join(', ') },
            { label: 'Ngày ban hành', value: issuedOn && <Time at={issuedOn} /> },
            { label: 'Ngày có hiệu lực', value: effectiveOn && <Time at={effectiveOn} /> },
            { label: 'Lĩnh vực', value: <TopicLink topic={document.topic} path="/van-ban" /> },
            { label: 'Công báo', value: document.gazette },
          ].filter(({ label }) => label !== 'Lĩnh vực' || document.topic)}
        />
        <Files file={document.file} attachments={document.attachments} />
      </div>
      <div className={hasContents ? 'sheet with-toc' : 'sheet'}>
        {hasContents && contents}
        <div>
          {sections.length > 0 && <LegalText sections={sections} />}
          <RichText data={document.body} />
          {sections.length === 0 && !document.body && (
            <p className="muted">
              Toàn văn chưa có dạng chữ{document.file ? '; xin mở bản chính thức ở trên' : ''}.
            </p>
          )}
          <Relations document={document} reverse={reverse} />
          <History document={document} today={today} />
        </div>
      </div>
    </article>
  )
}
