import type { Access, CollectionConfig } from 'payload'
import { signedInField, systemOnly } from '@/access/platform'
import { createOnOwnSite } from '@/access/content'
import { isSupervisor, sitesOf, staff } from '@/access/roles'
import { or, siteWhere } from '@/access/siteWhere'
import { siteField } from '@/fields/siteField'
import { searchKeyField } from '@/fields/slugField'
import { rejectForeignReferences } from '@/hooks/rejectForeignReferences'
import { purgeSite } from '@/hooks/purgePages'
import { requireSite } from '@/hooks/requireSite'
import { foldSearch, setSearchKey } from '@/hooks/searchKey'
import { acceptedTypes, checkContent } from './checkContent'
import { keepOriginalName, nameFile } from './nameFile'
import { keepUsedFiles } from './keepUsedFiles'

const publicOrOwn: Access = ({ req: { user } }) =>
  isSupervisor(user) || or({ isPublic: { equals: true } }, siteWhere(user, staff))

/** Files of one site. A citizen opens a file only while something published shows it. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { vi: 'Tệp', en: 'File' }, plural: { vi: 'Kho tệp', en: 'Files' } },
  access: {
    read: publicOrOwn,
    create: createOnOwnSite(staff),
    update: ({ req: { user } }) => siteWhere(user, staff),
    delete: ({ req: { user } }) => siteWhere(user, staff),
  },
  admin: {
    group: { vi: 'Nội dung', en: 'Content' },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'mimeType', 'filesize', 'isPublic', 'updatedAt'],
    listSearchableFields: ['searchKey'],
    description: {
      vi: 'Văn bản ký số, bản Word, ảnh. Mỗi tệp thuộc một cổng; người dân chỉ mở được khi nội dung có tệp ấy đang công bố.',
      en: 'Files of a site; open to citizens while something published shows them.',
    },
    baseFilter: ({ req: { user } }) =>
      isSupervisor(user) ? null : { site: { in: sitesOf(user) } },
  },
  upload: {
    mimeTypes: acceptedTypes,
    pasteURL: false,
    focalPoint: false,
    crop: false,
    adminThumbnail: 'small',
    constructorOptions: { limitInputPixels: 60_000_000, failOn: 'truncated' },
    imageSizes: [
      { name: 'small', width: 400, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 800, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1280, withoutEnlargement: true, formatOptions: { format: 'webp' } },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      const type = headers.get('Content-Type') ?? ''
      if (!type.startsWith('image/') && type !== 'application/pdf')
        headers.set('Content-Disposition', 'attachment')
      return headers
    },
  },
  hooks: {
    beforeOperation: [foldSearch, checkContent, nameFile],
    beforeChange: [
      requireSite(staff),
      rejectForeignReferences,
      keepOriginalName,
      setSearchKey(({ originalName, alt }) => [originalName, alt]),
    ],
    beforeDelete: [keepUsedFiles],
    afterChange: [purgeSite],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      maxLength: 300,
      label: { vi: 'Mô tả (văn bản thay thế)', en: 'Description (alternative text)' },
      admin: {
        description: {
          vi: 'Với ảnh: viết điều người không nhìn thấy ảnh cần biết. Với tệp: tên gọi ngắn.',
          en: 'For a picture: what somebody who cannot see it needs to know.',
        },
      },
      validate: (value: unknown, { data }: { data: { mimeType?: string } }) =>
        Boolean(value) ||
        !data.mimeType?.startsWith('image/') ||
        'Ảnh cần có mô tả để người khiếm thị nghe được.',
    },
    siteField(),
    {
      name: 'originalName',
      type: 'text',
      access: systemOnly,
      label: { vi: 'Tên tệp gốc', en: 'Original name' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      index: true,
      defaultValue: false,
      access: systemOnly,
      label: { vi: 'Đang công khai', en: 'Public' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'usedBy',
      type: 'text',
      hasMany: true,
      access: { ...systemOnly, read: signedInField },
      label: { vi: 'Đang dùng ở', en: 'Shown by' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    searchKeyField,
  ],
}
