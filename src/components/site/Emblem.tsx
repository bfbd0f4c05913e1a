import type { Site } from '@/payload-types'
import { emblemOf } from './emblemOf'

const rays = Array.from({ length: 14 }, (_, index) => (index * 360) / 14)

/** The site's own emblem, else the star of a Đông Sơn drum. */
export function Emblem({ site }: { site: Site }) {
  const own = emblemOf(site)
  if (own)
    return (
      <img
        className="emblem"
        src={own.url}
        alt=""
        width={own.width ?? 56}
        height={own.height ?? 56}
      />
    )
  return (
    <svg className="emblem" viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="48" fill="none" stroke="#e9b93f" strokeWidth="3" />
      <circle r="41" fill="none" stroke="#e9b93f" strokeWidth="1.5" strokeDasharray="2 3" />
      {rays.map((angle) => (
        <path
          key={angle}
          d="M-4.5 -13 L0 -36 L4.5 -13 Z"
          fill="#e9b93f"
          transform={`rotate(${angle})`}
        />
      ))}
      <circle r="12" fill="#f7d774" />
    </svg>
  )
}
