import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'

type Refusal = { path: string; message: string }

/** As the form calls it; the file of an upload is no field of its collection. */
export function labelOf({ payload }: PayloadRequest, collection: string, path: string) {
  if (path === 'file') return 'Tệp'
  const { flattenedFields } = payload.collections[collection as CollectionSlug].config
  const field = flattenedFields.find(({ name }) => name === path)
  return (field && 'label' in field && field.label) || undefined
}

/** Ends the operation; each sentence stands at its field, and what is said of them all is in the reader's language. */
export function refuse(req: PayloadRequest, collection: string, ...refusals: Refusal[]): never {
  const errors = refusals.map((refusal) => ({
    ...refusal,
    label: labelOf(req, collection, refusal.path),
  }))
  throw new ValidationError({ collection, errors, req }, req.t)
}
