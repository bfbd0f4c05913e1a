import type { CollectionConfig, TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { onlyTheSystem } from '@/access/platform'

const field: TextField = {
  name: 'id',
  type: 'text',
  defaultValue: () => uuidv7(),
  access: { create: onlyTheSystem, update: onlyTheSystem },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}

/** The same ids on every database, so that a portal moves from one to the other with its references. */
export const withId = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [field, ...collection.fields],
})
