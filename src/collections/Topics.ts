import type { CollectionConfig } from 'payload'
import { everyone, platformAdmins } from '@/access/platform'
import { searchKeyField } from '@/fields/slugField'
import { purgeAll, purgeAllOnDelete } from '@/hooks/purgePages'
import { foldSearch, setSearchKey } from '@/hooks/searchKey'
import { toSlug } from '@/lib/toSlug'

/** Fields of work ("lĩnh vực"), the same on every site so that the province can list by them. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: {
    singular: { vi: 'Lĩnh vực', en: 'Topic' },
    plural: { vi: 'Lĩnh vực', en: 'Topics' },
  },
  access: {
    read: everyone,
    create: platformAdmins,
    update: platformAdmins,
    delete: platformAdmins,
  },
  admin: {
    group: { vi: 'Hệ thống', en: 'System' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
    listSearchableFields: ['searchKey'],
  },
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [
      ({ data }) => (data?.name && !data.slug ? { ...data, slug: toSlug(data.name) } : data),
    ],
    beforeChange: [setSearchKey(({ name }) => [name])],
    afterChange: [purgeAll],
    afterDelete: [purgeAllOnDelete],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      label: { vi: 'Tên lĩnh vực', en: 'Name' },
    },
    {
      name: 'slug',
      type: 'text',
      index: true,
      label: { vi: 'Đường dẫn', en: 'Address' },
      admin: { position: 'sidebar' },
    },
    searchKeyField,
  ],
}
