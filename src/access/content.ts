import type { Access, CollectionConfig, Where } from 'payload'
import { hasRole, idOf, isSupervisor, publishers, type SiteRole } from './roles'
import { or, siteWhere } from './siteWhere'

/** What a citizen may read: published and not in the bin. */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Visitors read what is published; the site's own people and the supervisors read all of it. */
const publishedOrOwn =
  (roles: SiteRole[]): Access =>
  ({ req: { user } }) =>
    isSupervisor(user) || or(published, siteWhere(user, roles))

const ownVersions =
  (roles: SiteRole[]): Access =>
  ({ req: { user } }) => {
    if (isSupervisor(user)) return true
    const where = siteWhere(user, roles)
    return typeof where === 'boolean' ? where : { 'version.site': where.site ?? {} }
  }

/**
 * A new document names its site, so the right to create is asked of that site. The admin asks for the empty
 * form too, where no site is chosen yet; requireSite refuses to keep a document without one.
 */
export const createOnOwnSite =
  (roles: SiteRole[]): Access =>
  ({ req: { user }, data }) => {
    const asked = data?._status === 'published' ? publishers : roles
    const site = idOf(data?.site)
    return site ? hasRole(user, site, asked) : siteWhere(user, asked) !== false
  }

/** Asked of the site that is stored, never of the one that the request names. */
const updateOnOwnSite =
  (roles: SiteRole[]): Access =>
  ({ req: { user }, data }) =>
    siteWhere(user, data?._status === 'published' ? publishers : roles)

/** Writers may throw away what was never published; publishers anything of their site. */
const deleteOnOwnSite =
  (roles: SiteRole[]): Access =>
  ({ req: { user } }) => {
    const drafts = siteWhere(user, roles)
    const everything = siteWhere(user, publishers)
    if (typeof drafts === 'boolean') return or(drafts, everything)
    return or({ and: [drafts, { publishedAt: { exists: false } }] }, everything)
  }

export const contentAccess = (roles: SiteRole[]): CollectionConfig['access'] => ({
  read: publishedOrOwn(roles),
  readVersions: ownVersions(roles),
  create: createOnOwnSite(roles),
  update: updateOnOwnSite(roles),
  delete: deleteOnOwnSite(roles),
})
