import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { shapeOf } from './shapeOf'

type Misshapen = { path: string; message: string }

/** An empty text is no date to a database. */
const isEmpty = ({ type }: FlattenedField, value: unknown) =>
  value === undefined || value === null || (value === '' && type !== 'date')

function below(field: FlattenedField, value: unknown, path: string): Misshapen[] {
  if (!('flattenedFields' in field) || !value) return []
  const rows = Array.isArray(value)
    ? value.map((row, index) => [row, `${path}.${index}`])
    : [[value, path]]
  return rows.flatMap(([row, at]) => misshapen(field.flattenedFields, row, `${at}.`))
}

/** The values that no form sends, each with the path of its field and a sentence. */
export function misshapen(fields: FlattenedField[], values: unknown, parent = ''): Misshapen[] {
  if (!isRecord(values)) return []
  return fields.flatMap((field) => {
    const value = values[field.name]
    const shape = shapeOf(field)
    if (!shape || isEmpty(field, value)) return []
    const path = `${parent}${field.name}`
    const [isRight, message] = shape
    return isRight(value) ? below(field, value, path) : [{ path, message }]
  })
}
