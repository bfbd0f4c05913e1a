import { APIError, type CollectionBeforeDeleteHook, type CollectionConfig } from 'payload'
import { everyone, platformAdmins } from '@/access/platform'
import { purgeAll, purgeAllOnDelete } from '@/hooks/purgePages'
import { setSearchKey, foldSearch } from '@/hooks/searchKey'
import { searchKeyField } from '@/fields/slugField'

/** A site without its agency could not be told whose it is. */
const keepWithSite: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { agency: { equals: id } }
  const { totalDocs } = await req.payload.count({ collection: 'sites', where, req })
  if (totalDocs > 0)
    throw new APIError('Cơ quan này đang có cổng nên không xoá được.', 409, undefined, true)
}

/** Bodies of the state as a tree, issuers without a site included. */
export const Agencies: CollectionConfig = {
  slug: 'agencies',
  labels: {
    singular: { vi: 'Cơ quan', en: 'Agency' },
    plural: { vi: 'Cơ quan, đơn vị', en: 'Agencies' },
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
    defaultColumns: ['name', 'shortName', 'code', 'parent'],
    listSearchableFields: ['searchKey'],
  },
  hooks: {
    beforeOperation: [foldSearch],
    beforeChange: [setSearchKey(({ name, shortName, code }) => [name, shortName, code])],
    beforeDelete: [keepWithSite],
    afterChange: [purgeAll],
    afterDelete: [purgeAllOnDelete],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 300,
      label: { vi: 'Tên đầy đủ', en: 'Name' },
    },
    { name: 'shortName', type: 'text', maxLength: 100, label: { vi: 'Tên tắt', en: 'Short name' } },
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      label: { vi: 'Cách ghi khác trong văn bản', en: 'Other names' },
      admin: {
        description: {
          vi: 'Ví dụ: “UBND tỉnh”, “Chủ tịch UBND tỉnh”. Dùng để nhận ra văn bản do chính cơ quan ban hành.',
          en: 'As documents print it; tells own documents from those of others.',
        },
      },
    },
    { name: 'code', type: 'text', maxLength: 40, label: { vi: 'Mã định danh', en: 'Code' } },
    {
      name: 'kind',
      type: 'select',
      options: [
        { value: 'central', label: { vi: 'Cơ quan trung ương', en: 'Central body' } },
        { value: 'province', label: { vi: 'Cấp tỉnh', en: 'Province' } },
        { value: 'department', label: { vi: 'Sở, ban, ngành', en: 'Department' } },
        { value: 'commune', label: { vi: 'Cấp xã', en: 'Commune' } },
        { value: 'unit', label: { vi: 'Phòng, đơn vị', en: 'Unit' } },
      ],
      label: { vi: 'Loại', en: 'Kind' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'agencies',
      label: { vi: 'Cơ quan cấp trên', en: 'Parent' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
    searchKeyField,
  ],
}
