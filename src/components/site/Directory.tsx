import { formatNumber } from '@/lib/formatNumber'
import type { SiteStanding } from './SiteTable'

/** The province's component sites, each with how complete it is. */
export const Directory = ({ sites }: { sites: SiteStanding[] }) => (
  <section className="block">
    <header>
      <h2>Cổng của các cơ quan</h2>
      <a href="/minh-bach">Bảng mức độ công khai</a>
    </header>
    <ul className="directory">
      {sites.map(({ name, href, score }) => (
        <li key={href}>
          <a href={href}>{name}</a>
          <span className="muted">{score === null ? '' : `${formatNumber(score)} điểm`}</span>
        </li>
      ))}
    </ul>
  </section>
)
