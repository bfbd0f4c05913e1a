import { traverseFields, type FieldHook, type Plugin } from 'payload'
import { tidyText } from '@/lib/tidyText'

const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? tidyText(value) : value)

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
