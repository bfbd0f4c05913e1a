import type { CollectionBeforeChangeHook } from 'payload'
import { changedFields } from './changedFields'

/** Signs a save with its time and who saved, where it changes what editors fill: noting where a file is shown does not. */
export const setSaved: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const compared = { before: originalDoc ?? {}, after: data, i18n: req.i18n }
  if (originalDoc && changedFields(collection.flattenedFields, compared).length === 0) return data
  return { ...data, savedAt: new Date().toISOString(), savedBy: req.user?.id ?? null }
}
