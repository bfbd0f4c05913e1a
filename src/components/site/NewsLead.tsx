import { formatLongDay, toVietnamDay } from '@/lib/formatDate'
import type { News } from '@/payload-types'
import { newsCategories } from './NewsRow'
import { Picture } from './Picture'

/** The newest or pinned item, with its picture. */
export const NewsLead = ({ document }: { document: News }) => (
  <div className="lead-story">
    <Picture media={document.picture} sizes="(min-width: 62rem) 26rem, 100vw" isFirst />
    <a className="title" href={`/tin-tuc/${document.slug}`}>
      {document.title}
    </a>
    <span className="muted">
      {document.publishedAt && (
        <time dateTime={toVietnamDay(document.publishedAt)}>
          {formatLongDay(document.publishedAt)}
        </time>
      )}{' '}
      · {newsCategories[document.category]}
    </span>
  </div>
)
