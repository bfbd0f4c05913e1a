import type { ReactNode } from 'react'
import type { Site } from '@/payload-types'
import { SiteFooter } from './SiteFooter'
import { SiteHeader, type MenuItem } from './SiteHeader'

type Props = {
  site: Site
  menu: MenuItem[]
  score: number | null
  current?: string
  isHome?: boolean
  children: ReactNode
}

/** What every page of a site shares. */
export const SiteShell = ({ site, menu, score, current, isHome, children }: Props) => (
  <>
    <a className="skip" href="#noi-dung">
      Đến nội dung chính
    </a>
    <SiteHeader site={site} menu={menu} current={current} isHome={isHome} />
    {site.notice?.text && (
      <div className="notice" role="region" aria-label="Thông báo">
        <div className="wrap">
          {site.notice.href ? <a href={site.notice.href}>{site.notice.text}</a> : site.notice.text}
        </div>
      </div>
    )}
    <main id="noi-dung" className={isHome ? undefined : 'wrap'}>
      {children}
    </main>
    <SiteFooter site={site} score={score} />
  </>
)
