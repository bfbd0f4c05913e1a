import { isDeepStrictEqual } from 'node:util'
import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'

export type ChangedField = { path: string; label: string; after: unknown }
type Values = Record<string, unknown>

/** What an editor would call the same: an empty box is one whatever stands for it, and rows have no ids. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (!isRecord(value)) return value === null || value === '' ? undefined : value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([key, inner]) => key !== 'id' && inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The number of its rows is what a form sends for rows without content. */
const valueOf = ({ type }: FlattenedField, value: unknown) =>
  type === 'array' && value === 0 ? undefined : plain(value)

/** Each type of field has a type of its own for these. */
type Admin = { hidden?: boolean; readOnly?: boolean }

function isSeen(field: FlattenedField): boolean {
  const { hidden, readOnly }: Admin = field.admin ?? {}
  return !hidden && !readOnly && !('hidden' in field && field.hidden)
}

function labelOf(field: FlattenedField, i18n: I18n): string {
  const label = 'label' in field && field.label
  if (typeof label === 'function') return String(label({ i18n, t: i18n.t as never }))
  return label ? getTranslation(label, i18n) : field.name
}

type Compared = { before: Values; after: Values; i18n: I18n; parent?: string }

/** The fields that an editor fills and whose values differ; what `after` does not hold is not compared. */
export function changedFields(fields: FlattenedField[], compared: Compared): ChangedField[] {
  const { i18n, parent = '' } = compared
  return fields.flatMap((field): ChangedField[] => {
    if (!isSeen(field) || compared.after[field.name] === undefined) return []
    const [before, after] = [compared.before[field.name], compared.after[field.name]]
    const path = `${parent}${field.name}`
    if ((field.type === 'group' || field.type === 'tab') && isRecord(after))
      return changedFields(field.flattenedFields, {
        before: isRecord(before) ? before : {},
        after,
        i18n,
        parent: `${path}.`,
      })
    if (isDeepStrictEqual(valueOf(field, before), valueOf(field, after))) return []
    return [{ path, label: labelOf(field, i18n), after }]
  })
}
