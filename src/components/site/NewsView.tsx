import { Crumbs } from '@/components/ui/Crumbs'
import { formatLongDay, toVietnamDay } from '@/lib/formatDate'
import type { News } from '@/payload-types'
import { newsCategories } from './NewsRow'
import { Picture } from './Picture'
import { RichText } from './RichText'

export const NewsView = ({ document }: { document: News }) => (
  <article className="narrow">
    <Crumbs
      trail={[
        { label: 'Tin tức', href: '/tin-tuc' },
        {
          label: newsCategories[document.category],
          href: `/tin-tuc?loai=${document.category}`,
        },
      ]}
    />
    <h1>{document.title}</h1>
    {document.publishedAt && (
      <p className="muted">
        <time dateTime={toVietnamDay(document.publishedAt)}>
          {formatLongDay(document.publishedAt)}
        </time>
      </p>
    )}
    <p className="text">
      <strong>{document.summary}</strong>
    </p>
    {document.picture && typeof document.picture !== 'string' && (
      <figure className="lead-picture">
        <Picture media={document.picture} sizes="(min-width: 48rem) 46rem, 100vw" isFirst />
        {document.picture.alt && <figcaption>{document.picture.alt}</figcaption>}
      </figure>
    )}
    <RichText data={document.body} />
    <p className="muted">
      {[document.author, document.source && `Nguồn: ${document.source}`]
        .filter(Boolean)
        .join(' · ')}
    </p>
  </article>
)
