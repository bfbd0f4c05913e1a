import { traverseFields, type FieldHook, type Plugin } from 'payload'
import { refuse } from '@/lib/refuse'
import { tidyText } from '@/lib/tidyText'

const tidy: FieldHook = ({ collection, path, req, value }) => {
  if (typeof value === 'string') return tidyText(value)
  if (typeof value === 'object' && value !== null && collection)
    refuse(req, collection.slug, { path: path.join('.'), message: 'Ô này chỉ nhận chữ.' })
  return value
}

/** No text begins or ends with spaces; one of nothing but spaces and signs that nobody sees is empty. */
export const tidyTexts: Plugin = (config) => {
  for (const { fields } of config.collections ?? [])
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (field.type !== 'text' && field.type !== 'textarea') return
        if ('hasMany' in field && field.hasMany) return
        const others = (field.hooks?.beforeValidate ?? []).filter((hook) => hook !== tidy)
        field.hooks = { ...field.hooks, beforeValidate: [tidy, ...others] }
      },
    })
  return config
}
