import { customAlphabet } from 'nanoid'
import type { CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '@/lib/toSlug'

const suffix = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 10)

/** Names are unique over all sites and cannot be guessed; the reader sees a name without tone marks. */
export const nameFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { name } = req.file
  const [, stem = name, ending = ''] = /^(.*)\.([^.]+)$/.exec(name) ?? []
  req.file.name = `${toSlug(stem) || 'tep'}-${suffix()}.${ending.toLowerCase()}`
  return { ...args, data: { ...args.data, originalName: name.normalize('NFC') } }
}
