import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>
type Leaf = (value: unknown, field: FlattenedField) => unknown

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

function mapOne(field: FlattenedField, value: unknown, leaf: Leaf): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    const inner = mapFields(field.flattenedFields, isValues(value) ? value : {}, leaf)
    return Object.keys(inner).length > 0 ? inner : undefined
  }
  if (field.type === 'array') {
    const rows = Array.isArray(value) ? value.filter(isValues) : []
    return rows.length > 0
      ? rows.map((row) => mapFields(field.flattenedFields, row, leaf))
      : undefined
  }
  // Whoever adds the first such field decides how it moves, instead of losing it in silence.
  if (field.type === 'blocks' || field.localized)
    throw new Error(`Fields like ${field.name} (${field.type}) are not moved yet.`)
  return leaf(value, field)
}

/** A document with every stored value given to `leaf`; what comes back undefined is left out, empty groups too. */
export function mapFields(fields: FlattenedField[], values: Values, leaf: Leaf): Values {
  const mapped: Values = {}
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue
    const value = mapOne(field, values[field.name], leaf)
    if (value !== undefined) mapped[field.name] = value
  }
  return mapped
}
