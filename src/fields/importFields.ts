import type { Field } from 'payload'
import { onlyTheSystem, systemOnly } from '@/access/platform'

const hidden = (name: string): Field => ({
  name,
  type: 'text',
  access: { ...systemOnly, read: onlyTheSystem },
  admin: { hidden: true },
})

/** By what an import knows a document again, and what it last wrote there. */
export const importFields: Field[] = [hidden('identity'), hidden('importHash')]
