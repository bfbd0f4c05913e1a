import type { User } from '@/payload-types'

export const siteRoles = ['editor', 'publisher', 'officer', 'siteAdmin'] as const
export type SiteRole = (typeof siteRoles)[number]

/** Who writes, who publishes, who answers citizens: fixed in code, so that anybody can say why someone may. */
export const writers: SiteRole[] = ['editor', 'publisher', 'siteAdmin']
export const publishers: SiteRole[] = ['publisher', 'siteAdmin']
export const answerers: SiteRole[] = ['officer', 'publisher', 'siteAdmin']
export const staff: SiteRole[] = [...siteRoles]

type Requester = Partial<User> | null | undefined

export const idOf = (relation: string | { id: string } | null | undefined): string | undefined =>
  (typeof relation === 'object' ? relation?.id : relation) ?? undefined

export const isPlatformAdmin = (user: Requester): boolean => user?.globalRole === 'platformAdmin'

export const isSupervisor = (user: Requester): boolean =>
  user?.globalRole === 'supervisor' || isPlatformAdmin(user)

/** The sites on which the user has one of the roles. */
export function sitesOf(user: Requester, roles: SiteRole[] = staff): string[] {
  const rows = user?.roles ?? []
  const ids = rows.filter(({ role }) => roles.includes(role)).map(({ site }) => idOf(site))
  return [...new Set(ids.filter((id) => id !== undefined))]
}

export const hasRole = (user: Requester, site: string | undefined, roles: SiteRole[]): boolean =>
  isPlatformAdmin(user) || (site !== undefined && sitesOf(user, roles).includes(site))
