import type { RelationshipField } from 'payload'
import { onlyTheSystem } from '@/access/platform'
import { isPlatformAdmin, sitesOf, staff, type SiteRole } from '@/access/roles'

/** The site a document belongs to. Chosen once: a document never moves to another site. */
export const siteField = ({ roles = staff }: { roles?: SiteRole[] } = {}): RelationshipField => ({
  name: 'site',
  type: 'relationship',
  relationTo: 'sites',
  required: true,
  index: true,
  maxDepth: 1,
  label: { vi: 'Cổng', en: 'Site' },
  defaultValue: ({ user }) => {
    const sites = sitesOf(user, roles)
    return sites.length === 1 ? sites[0] : undefined
  },
  filterOptions: ({ user }) =>
    !user || isPlatformAdmin(user) || { id: { in: sitesOf(user, roles) } },
  access: { update: onlyTheSystem },
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description: {
      vi: 'Nội dung hiện trên cổng này. Không đổi được sau khi tạo.',
      en: 'Where the document is shown. Fixed once created.',
    },
  },
})
