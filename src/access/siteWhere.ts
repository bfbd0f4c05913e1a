import type { PayloadRequest, Where } from 'payload'
import { isPlatformAdmin, sitesOf, type SiteRole } from './roles'

/** True for the platform's administrators, else the documents of the sites where the user has a role. */
export function siteWhere(user: PayloadRequest['user'], roles: SiteRole[]): boolean | Where {
  if (isPlatformAdmin(user)) return true
  const sites = sitesOf(user, roles)
  return sites.length > 0 && { site: { in: sites } }
}

export function or(...results: (boolean | Where)[]): boolean | Where {
  if (results.includes(true)) return true
  const wheres = results.filter((result): result is Where => typeof result === 'object')
  return wheres.length > 0 && { or: wheres }
}
