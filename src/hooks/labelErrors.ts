import { formatErrors, ValidationError, type AfterErrorHook } from 'payload'
import { labelOf } from '@/lib/refuse'

/** As people know a field: Payload tells of a value that is taken by the name in the code. */
export const labelErrors: AfterErrorHook = ({ collection, error, req }) => {
  if (!(error instanceof ValidationError) || !collection) return
  const { errors } = error.data
  if (errors.every(({ label }) => label)) return
  const labelled = errors.map((one) => ({
    ...one,
    label: one.label ?? labelOf(req, collection.slug, one.path),
  }))
  const told = new ValidationError({ collection: collection.slug, errors: labelled, req }, req.t)
  return { status: told.status, response: formatErrors(told) }
}
