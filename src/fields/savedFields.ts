import type { Field } from 'payload'
import { onlyTheSystem, signedInField, systemOnly } from '@/access/platform'
import { hidden } from './hidden'

/**
 * When what editors fill was last changed: a form sends it back, so that it is known what it was filled with. And the
 * id of who changed it, none for the system: no relationship, for people are deleted, and nobody reads it, for it is
 * no other site's business.
 */
export const savedFields: Field[] = [
  { name: 'savedAt', type: 'date', access: { ...systemOnly, read: signedInField }, admin: hidden },
  { name: 'savedBy', type: 'text', access: { ...systemOnly, read: onlyTheSystem }, admin: hidden },
]
