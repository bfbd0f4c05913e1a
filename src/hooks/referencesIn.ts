import type { Field } from 'payload'
import { idOf } from '@/access/roles'
import { isRecord } from '@/lib/isRecord'

export type Reference = { path: string; collection: string; id: string }

const idIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return isRecord(value) && typeof value.id === 'string' ? idOf({ id: value.id }) : undefined
}

/** References inside a rich text: uploads, relationships and links to documents. */
function inRichText(node: unknown, path: string): Reference[] {
  if (Array.isArray(node)) return node.flatMap((child) => inRichText(child, path))
  if (!isRecord(node)) return []
  const nested = Object.values(node).flatMap((child) => inRichText(child, path))
  const id = idIn(node.value)
  return typeof node.relationTo === 'string' && id
    ? [{ path, collection: node.relationTo, id }, ...nested]
    : nested
}

function inRelation(value: unknown, relationTo: string | string[], path: string): Reference[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => inRelation(item, relationTo, `${path}.${index}`))
  if (typeof relationTo === 'string') {
    const id = idIn(value)
    return id ? [{ path, collection: relationTo, id }] : []
  }
  const id = isRecord(value) ? idIn(value.value) : undefined
  return isRecord(value) && typeof value.relationTo === 'string' && id
    ? [{ path, collection: value.relationTo, id }]
    : []
}

/** Every reference that the values of these fields hold, with the path of its field. */
export function referencesIn(fields: Field[], values: unknown, parent = ''): Reference[] {
  if (!isRecord(values)) return []
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? referencesIn(tab.fields, values[tab.name], `${parent}${tab.name}.`)
          : referencesIn(tab.fields, values, parent),
      )
    if (!('name' in field) || !field.name)
      return 'fields' in field ? referencesIn(field.fields, values, parent) : []
    const value = values[field.name]
    const path = `${parent}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return inRelation(value, field.relationTo, path)
    if (field.type === 'richText') return inRichText(value, path)
    if (field.type === 'group') return referencesIn(field.fields, value, `${path}.`)
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, index) => referencesIn(field.fields, row, `${path}.${index}.`))
    return []
  })
}
