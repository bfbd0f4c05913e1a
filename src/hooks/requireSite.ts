import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/roles'

/** Drafts skip the validation of fields; a document without a site would belong to nobody. */
export const requireSite: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (idOf(originalDoc?.site ?? data.site)) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'site', message: 'Chọn cổng cho nội dung này.' }],
    req,
  })
}
