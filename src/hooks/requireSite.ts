import { Forbidden, type CollectionBeforeChangeHook } from 'payload'
import { hasRole, type SiteRole } from '@/access/roles'
import { refuse } from '@/lib/refuse'
import { ownerOf } from './ownerOf'

/**
 * Drafts skip the validation of fields; a document without a site would belong to nobody. And a copy has the site of
 * what it is made from, which nobody named when the right to create was asked.
 */
export const requireSite =
  (roles: SiteRole[]): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc, req }) => {
    const { site } = ownerOf({ operation, data, originalDoc })
    if (!site)
      refuse(req, collection.slug, { path: 'site', message: 'Chọn cổng cho nội dung này.' })
    if (operation === 'create' && req.user && !hasRole(req.user, site, roles))
      throw new Forbidden(req.t)
    return data
  }
