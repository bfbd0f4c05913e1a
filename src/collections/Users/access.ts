import type { Access, Where } from 'payload'
import { isPlatformAdmin, isSupervisor, sitesOf } from '@/access/roles'

/** Colleagues of one's own sites, and oneself. */
export const usersOfOwnSites: Access = ({ req: { user } }) => {
  if (!user) return false
  if (isSupervisor(user)) return true
  const self: Where = { id: { equals: user.id } }
  return { or: [self, { 'roles.site': { in: sitesOf(user) } }] }
}

export const userManagers: Access = ({ req: { user } }) =>
  isPlatformAdmin(user) || sitesOf(user, ['siteAdmin']).length > 0

/** Oneself, and for site administrators the people of their sites; guardRoles narrows what may change. */
export const usersTheyManage: Access = ({ req: { user } }) => {
  if (!user) return false
  if (isPlatformAdmin(user)) return true
  const sites = sitesOf(user, ['siteAdmin'])
  const self: Where = { id: { equals: user.id } }
  return sites.length > 0 ? { or: [self, { 'roles.site': { in: sites } }] } : self
}
