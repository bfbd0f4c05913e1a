import type { CollectionConfig, TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { systemOnly } from '@/access/platform'
import { hidden } from './hidden'

const field: TextField = {
  name: 'id',
  type: 'text',
  defaultValue: () => uuidv7(),
  access: systemOnly,
  admin: hidden,
}

/** The same ids on every database, so that a portal moves from one to the other with its references. */
export const withId = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [field, ...collection.fields],
})
