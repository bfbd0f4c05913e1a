import { notFound } from 'next/navigation'
import { DirectiveView } from '@/components/site/DirectiveView'
import { LegalDocumentView } from '@/components/site/LegalDocumentView'
import { NewsView } from '@/components/site/NewsView'
import { QuestionView } from '@/components/site/QuestionView'
import { getContent, type ContentSlug } from '@/queries/content'
import { listReverseRelations } from '@/queries/legalDocuments'

type Asked = { site: string; address: string; today: string }

async function LegalDocument({ today, ...asked }: Asked) {
  const document = (await getContent('legal-documents', asked)) ?? notFound()
  const reverse = await listReverseRelations(document)
  return <LegalDocumentView document={document} reverse={reverse} today={today} />
}

async function Directive({ today, ...asked }: Asked) {
  const document = (await getContent('directives', asked)) ?? notFound()
  return <DirectiveView document={document} today={today} />
}

async function Question(asked: Asked) {
  return <QuestionView document={(await getContent('questions', asked)) ?? notFound()} />
}

async function News(asked: Asked) {
  return <NewsView document={(await getContent('news', asked)) ?? notFound()} />
}

/** What renders a document of each type. */
export const documentOf: Record<ContentSlug, (asked: Asked) => Promise<React.ReactElement>> = {
  'legal-documents': LegalDocument,
  directives: Directive,
  questions: Question,
  news: News,
}
