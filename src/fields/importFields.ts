import type { Field } from 'payload'
import { onlyTheSystem } from '@/access/platform'

const hidden = (name: string): Field => ({
  name,
  type: 'text',
  access: { create: onlyTheSystem, read: onlyTheSystem, update: onlyTheSystem },
  admin: { hidden: true },
})

/** By what an import knows a document again, and what it last wrote there. */
export const importFields: Field[] = [hidden('identity'), hidden('importHash')]
