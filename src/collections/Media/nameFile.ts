import { customAlphabet } from 'nanoid'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '@/lib/toSlug'

const suffix = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

/** Names are unique over all sites and cannot be guessed; the reader sees a name without tone marks. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { name } = req.file
  const [, stem = name, ending = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? []
  req.file.name = `${toSlug(stem) || 'tep'}-${suffix()}.${ending.toLowerCase()}`
  req.context.originalName = name.normalize('NFC')
  return args
}

/** Nobody may write the original name, so it is set once the sender's rights have been asked. */
export const keepOriginalName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, originalName: req.context.originalName } : data
