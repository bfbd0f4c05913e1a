import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/lib/refuse'
import { idOf } from '@/access/roles'

/** Drafts skip the validation of fields; a document without a site would belong to nobody. */
export const requireSite: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (idOf(originalDoc?.site ?? data.site)) return data
  return refuse(req, collection.slug, { path: 'site', message: 'Chọn cổng cho nội dung này.' })
}
