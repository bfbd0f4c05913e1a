import type { CollectionConfig } from 'payload'
import { onlyPlatformAdmins, platformAdmins } from '@/access/platform'
import { siteRoles } from '@/access/roles'
import { env } from '@/env'
import { usersOfOwnSites, usersTheyManage, userManagers } from './access'
import { guardRoles } from './guardRoles'
import { requireLongPassword, requireLongPasswordOnReset } from './password'

const roleLabels = {
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  publisher: { vi: 'Người duyệt, công bố', en: 'Publisher' },
  officer: { vi: 'Cán bộ trả lời', en: 'Officer' },
  siteAdmin: { vi: 'Quản trị cổng', en: 'Site administrator' },
}

/** People who work with the portals. Citizens have no accounts. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { vi: 'Người dùng', en: 'User' },
    plural: { vi: 'Người dùng', en: 'Users' },
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure: env.rootUrl.startsWith('https:') },
  },
  access: {
    admin: ({ req: { user } }) => Boolean(user),
    read: usersOfOwnSites,
    create: userManagers,
    update: usersTheyManage,
    delete: platformAdmins,
    unlock: platformAdmins,
  },
  admin: {
    group: { vi: 'Hệ thống', en: 'System' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'globalRole'],
  },
  hooks: {
    beforeOperation: [requireLongPasswordOnReset],
    beforeValidate: [requireLongPassword],
    beforeChange: [guardRoles],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { vi: 'Họ và tên', en: 'Name' },
    },
    {
      name: 'position',
      type: 'text',
      maxLength: 200,
      label: { vi: 'Chức vụ, đơn vị', en: 'Position' },
    },
    {
      name: 'roles',
      type: 'array',
      label: { vi: 'Nhiệm vụ tại các cổng', en: 'Roles on sites' },
      labels: { singular: { vi: 'Nhiệm vụ', en: 'Role' }, plural: { vi: 'Nhiệm vụ', en: 'Roles' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'site',
              type: 'relationship',
              relationTo: 'sites',
              required: true,
              label: { vi: 'Cổng', en: 'Site' },
            },
            {
              name: 'role',
              type: 'select',
              required: true,
              options: siteRoles.map((value) => ({ value, label: roleLabels[value] })),
              label: { vi: 'Nhiệm vụ', en: 'Role' },
            },
          ],
        },
      ],
    },
    {
      name: 'globalRole',
      type: 'select',
      access: { create: onlyPlatformAdmins, update: onlyPlatformAdmins },
      options: [
        { value: 'supervisor', label: { vi: 'Giám sát của tỉnh', en: 'Province supervisor' } },
        {
          value: 'platformAdmin',
          label: { vi: 'Quản trị hệ thống', en: 'Platform administrator' },
        },
      ],
      label: { vi: 'Nhiệm vụ trên mọi cổng', en: 'Role over all sites' },
      admin: { position: 'sidebar' },
    },
  ],
}
