import type { Access, CollectionConfig } from 'payload'
import { everyone, nobody, onlyPlatformAdmins, platformAdmins } from '@/access/platform'
import { isPlatformAdmin, sitesOf } from '@/access/roles'
import { uploadField } from '@/fields/uploadField'
import { purgeAll } from '@/hooks/purgePages'
import { openMediaOnPublish } from '@/hooks/trackMediaUse'

const ownSiteAdmins: Access = ({ req: { user } }) => {
  const sites = sitesOf(user, ['siteAdmin'])
  return isPlatformAdmin(user) || (sites.length > 0 && { id: { in: sites } })
}

const byPlatform = { update: onlyPlatformAdmins }

export const accents = [
  { value: 'son-mai', label: { vi: 'Sơn mài (đỏ)', en: 'Lacquer red' } },
  { value: 'cham', label: { vi: 'Chàm (xanh lam đậm)', en: 'Indigo' } },
  { value: 'ngoc', label: { vi: 'Ngọc (xanh lục)', en: 'Jade' } },
  { value: 'dat', label: { vi: 'Đất (nâu)', en: 'Earth' } },
  { value: 'lam', label: { vi: 'Lam (xanh biển)', en: 'Sea blue' } },
  { value: 'tim', label: { vi: 'Tím', en: 'Violet' } },
]

/** A portal: its hosts, its agency, its look. A site is never deleted, for its documents would be orphans. */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: { vi: 'Cổng', en: 'Site' }, plural: { vi: 'Các cổng', en: 'Sites' } },
  access: {
    read: everyone,
    create: platformAdmins,
    update: ownSiteAdmins,
    delete: nobody,
  },
  admin: {
    group: { vi: 'Hệ thống', en: 'System' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'key', 'kind', 'accent'],
    description: {
      vi: 'Mỗi cơ quan một cổng, nhận biết theo tên miền.',
      en: 'One portal an agency, told apart by host name.',
    },
  },
  hooks: { afterChange: [openMediaOnPublish, purgeAll] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { vi: 'Tên cơ quan trên đầu trang', en: 'Name' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'shortName',
          type: 'text',
          required: true,
          maxLength: 60,
          label: { vi: 'Tên gọi tắt', en: 'Short name' },
        },
        {
          name: 'superior',
          type: 'text',
          maxLength: 200,
          label: { vi: 'Cơ quan chủ quản (dòng trên)', en: 'Superior body' },
        },
      ],
    },
    {
      name: 'slogan',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Câu giới thiệu', en: 'Introduction' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'accent',
          type: 'select',
          required: true,
          defaultValue: 'son-mai',
          options: accents,
          label: { vi: 'Màu chủ đạo', en: 'Accent' },
        },
        uploadField({ name: 'emblem', vi: 'Biểu trưng', en: 'Emblem' }),
      ],
    },
    {
      name: 'notice',
      type: 'group',
      label: { vi: 'Thông báo đầu trang', en: 'Notice' },
      fields: [
        { name: 'text', type: 'text', maxLength: 200, label: { vi: 'Nội dung', en: 'Text' } },
        {
          name: 'href',
          type: 'text',
          maxLength: 300,
          label: { vi: 'Liên kết', en: 'Link' },
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && /^(\/(?!\/)|https?:\/\/)/.test(value)) ||
            'Liên kết bắt đầu bằng / hoặc https://.',
        },
      ],
    },
    {
      type: 'collapsible',
      label: { vi: 'Chân trang', en: 'Footer' },
      fields: [
        { name: 'address', type: 'text', maxLength: 300, label: { vi: 'Địa chỉ', en: 'Address' } },
        { name: 'phone', type: 'text', maxLength: 60, label: { vi: 'Điện thoại', en: 'Phone' } },
        { name: 'email', type: 'email', label: { vi: 'Thư điện tử', en: 'E-mail' } },
        {
          name: 'responsiblePerson',
          type: 'text',
          maxLength: 200,
          label: { vi: 'Người chịu trách nhiệm', en: 'Responsible person' },
        },
      ],
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      access: byPlatform,
      label: { vi: 'Mã cổng', en: 'Key' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) ||
        'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: so-tttt.',
      admin: { position: 'sidebar' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'component',
      access: byPlatform,
      options: [
        { value: 'root', label: { vi: 'Cổng tỉnh', en: 'Province' } },
        { value: 'component', label: { vi: 'Cổng thành phần', en: 'Component' } },
      ],
      label: { vi: 'Loại cổng', en: 'Kind' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'hosts',
      type: 'array',
      required: true,
      minRows: 1,
      access: byPlatform,
      label: { vi: 'Tên miền', en: 'Hosts' },
      admin: { position: 'sidebar' },
      fields: [
        {
          name: 'host',
          type: 'text',
          required: true,
          index: true,
          label: { vi: 'Tên miền', en: 'Host' },
          validate: (value: unknown) =>
            (typeof value === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(value)) ||
            'Tên miền viết thường, không có http:// và không có cổng, ví dụ: so-tttt.tinh.gov.vn.',
        },
      ],
    },
    {
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      required: true,
      access: byPlatform,
      label: { vi: 'Cơ quan chủ quản cổng', en: 'Owner agency' },
      admin: { position: 'sidebar' },
    },
  ],
}
