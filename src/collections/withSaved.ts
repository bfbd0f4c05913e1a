import type { CollectionConfig, UIField } from 'payload'
import { savedFields } from '@/fields/savedFields'
import { refuseStale } from '@/hooks/refuseStale'
import { setSaved } from '@/hooks/setSaved'

const refusals: UIField = {
  name: 'refusals',
  type: 'ui',
  admin: {
    components: { Field: '/components/admin/Refusals#Refusals' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** For what several people edit: docs/decisions/0019. */
export const withSaved = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseStale],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), setSaved],
  },
  fields: [refusals, ...collection.fields, ...savedFields],
})
