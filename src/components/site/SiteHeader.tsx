import type { Site } from '@/payload-types'
import { Emblem } from './Emblem'
import { SearchBox } from './SearchBox'

export type MenuItem = { href: string; label: string }

type Props = { site: Site; menu: MenuItem[]; current?: string; isHome?: boolean }

/** Head as on an official letter, and the menu under it. */
export const SiteHeader = ({ site, menu, current, isHome }: Props) => (
  <header>
    <div className="brand">
      <div className="wrap">
        <Emblem site={site} />
        <div className="brand-name">
          <a href="/">
            {site.superior && <small>{site.superior}</small>}
            <strong>{site.name}</strong>
          </a>
        </div>
        {!isHome && <SearchBox label="Tìm trên cổng" />}
      </div>
    </div>
    <div className="teeth" />
    <nav className="menu" aria-label="Chuyên mục">
      <div className="wrap">
        <ul>
          {menu.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={href === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  </header>
)
