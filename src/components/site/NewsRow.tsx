import { Time } from '@/components/ui/Time'
import type { News } from '@/payload-types'
import { Picture } from './Picture'

export const newsCategories: Record<News['category'], string> = {
  activity: 'Hoạt động',
  guidance: 'Phổ biến pháp luật',
  notice: 'Thông báo',
}

export const NewsRow = ({ document }: { document: News }) => (
  <li className={document.picture ? 'pictured' : undefined}>
    <div>
      <a className="title" href={`/tin-tuc/${document.slug}`}>
        {document.title}
      </a>
      <div className="meta">
        {document.publishedAt && <Time at={document.publishedAt} />}
        <span>{newsCategories[document.category]}</span>
      </div>
    </div>
    <Picture media={document.picture} sizes="7.5rem" />
  </li>
)
