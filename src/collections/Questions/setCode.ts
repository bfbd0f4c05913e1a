import { customAlphabet } from 'nanoid'
import type { CollectionBeforeChangeHook } from 'payload'
import type { Question } from '@/payload-types'

/** Letters and digits that are not mistaken for one another when read out; 31^10 codes cannot be tried. */
const newCode = customAlphabet('23456789ABCDEFGHJKLMNPQRSTUVWXYZ', 10)

export const setCode: CollectionBeforeChangeHook<Question> = ({ data, originalDoc }) => ({
  ...data,
  code: originalDoc?.code ?? data.code ?? newCode(),
})
