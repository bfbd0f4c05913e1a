import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'
import { isTime } from '@/fields/shapeOf'

/** None of our fields is a place on the earth. */
const ofPlaces = ['near', 'within', 'intersects']
const ofText = ['like', 'not_like', 'contains']

const isPlain = (value: unknown): boolean =>
  value === null ||
  (typeof value !== 'object' && !(typeof value === 'string' && value.includes('\0')))

/** Whether `field` can be compared with `value` in this way. */
function isComparison(field: FlattenedField | undefined, operator: string, value: unknown) {
  if (ofPlaces.includes(operator)) return false
  if (ofText.includes(operator)) return isPlain(value) && value !== null
  if (Array.isArray(value)) return value.every(isPlain)
  if (value instanceof Date) return true
  const isCompared = field?.type === 'date' && operator !== 'exists' && value !== null
  return isPlain(value) && (!isCompared || isTime(value) || value === '' || value === 'null')
}

/** Whether a query's `where` is one that a database can be asked; fields that do not exist are left to Payload. */
export function isQuery(fields: FlattenedField[], where: unknown): boolean {
  if (!isRecord(where)) return where === undefined || where === null
  return Object.entries(where).every(([path, asked]) => {
    if (['and', 'or'].includes(path.toLowerCase()))
      return Array.isArray(asked) && asked.every((one) => isQuery(fields, one))
    if (!isRecord(asked)) return false
    const name = path.replace(/^version\./, '')
    const field = fields.find((one) => one.name === name)
    return Object.entries(asked).every(([operator, value]) => isComparison(field, operator, value))
  })
}
