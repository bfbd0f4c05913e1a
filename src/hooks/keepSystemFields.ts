import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'
import { onlyTheSystem } from '@/access/platform'
import { isRecord } from '@/lib/isRecord'

type Values = Record<string, unknown>

/** `restored`, with what no form can write, and the address, as it is `now`. */
function withKept(fields: FlattenedField[], restored: Values, now: Values): Values {
  const kept: Values = { ...restored }
  for (const field of fields) {
    const [then, value] = [restored[field.name], now[field.name]]
    if (field.access?.update === onlyTheSystem) kept[field.name] = value ?? null
    else if (field.name === 'slug') kept.slug = value ?? then
    else if (field.type === 'group' && isRecord(then) && isRecord(value))
      kept[field.name] = withKept(field.flattenedFields, then, value)
  }
  return kept
}

/**
 * An old version brings back what people wrote. What the product keeps of a document, its site, its address, when it
 * was first published, stays as it is now: Payload would take it for a form's, and drop it.
 */
export const keepSystemFields: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) =>
  data && originalDoc && req.context.isRestoringVersion
    ? withKept(collection.flattenedFields, data, originalDoc)
    : data
