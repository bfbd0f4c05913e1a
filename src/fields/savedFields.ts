import type { Field } from 'payload'
import { onlyTheSystem, signedInField } from '@/access/platform'

const hidden = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
}

const system = { create: onlyTheSystem, update: onlyTheSystem }

/**
 * When what editors fill was last changed: a form sends it back, so that it is known what it was filled with. And the
 * id of who changed it, none for the system: no relationship, for people are deleted, and nobody reads it, for it is
 * no other site's business.
 */
export const savedFields: Field[] = [
  { name: 'savedAt', type: 'date', access: { ...system, read: signedInField }, admin: hidden },
  { name: 'savedBy', type: 'text', access: { ...system, read: onlyTheSystem }, admin: hidden },
]
