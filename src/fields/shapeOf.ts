import type { FlattenedField } from 'payload'
import { isRecord } from '@/lib/isRecord'

const deepest = 100

/** A tree of nodes with a type each, as the editor makes it and the pages read it. */
function isTree(node: unknown, depth = 0): boolean {
  if (!isRecord(node) || typeof node.type !== 'string' || depth > deepest) return false
  if (Object.keys(node).some((key) => key.includes('\0'))) return false
  const { children = [] } = node
  return Array.isArray(children) && children.every((child) => isTree(child, depth + 1))
}

export const isTime = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && Number.isFinite(Date.parse(value)))

const isId = (value: unknown) =>
  typeof value === 'string' || (isRecord(value) && typeof value.id === 'string')

const many = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isOne)

const isChoiceOf =
  (options: unknown[]) =>
  (value: unknown): boolean =>
    options.some((option) => (isRecord(option) ? option.value : option) === value)

type Shape = [isRight: (value: unknown) => boolean, sentence: string]

/** What a field's value has to be, where it has one, and what is said of another; null where anything may stand. */
export function shapeOf(field: FlattenedField): Shape | null {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      if ('hasMany' in field && field.hasMany) return [Array.isArray, 'Ô này nhận nhiều chữ.']
      return [(value) => typeof value !== 'object', 'Ô này chỉ nhận chữ.']
    case 'number':
      return [(value) => Number.isFinite(Number(value)), 'Ô này chỉ nhận số.']
    case 'date':
      return [isTime, 'Ngày này không đọc được, ví dụ đúng: 2026-11-27.']
    case 'select': {
      const isChoice = isChoiceOf(field.options)
      return [field.hasMany ? many(isChoice) : isChoice, 'Hãy chọn trong danh sách.']
    }
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) return null
      return [field.hasMany ? many(isId) : isId, 'Hãy chọn lại mục này.']
    case 'richText':
      return [
        (value) => isRecord(value) && isTree(value.root),
        'Nội dung này không phải là văn bản của ô soạn thảo.',
      ]
    case 'array':
      // A form without rows sends their number.
      return [(value) => value === 0 || many(isRecord)(value), 'Ô này nhận một danh sách.']
    case 'group':
    case 'tab':
      return [isRecord, 'Nhóm ô này không đọc được.']
    default:
      return null
  }
}
