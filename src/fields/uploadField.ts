import type { UploadField } from 'payload'
import { idOf } from '@/access/roles'

/** A file of the same site; the list to choose from shows no other site's. */
export const uploadField = (field: {
  name: string
  vi: string
  en: string
  help?: { vi: string; en: string }
  required?: boolean
}): UploadField => ({
  name: field.name,
  type: 'upload',
  relationTo: 'media',
  required: field.required,
  label: { vi: field.vi, en: field.en },
  filterOptions: ({ data }) => {
    const site = idOf(data?.site)
    return site ? { site: { equals: site } } : true
  },
  admin: field.help ? { description: field.help } : {},
})
