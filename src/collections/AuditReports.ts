import { purgeSite } from '@/hooks/purgePages'
import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { everyone, nobody } from '@/access/platform'
import { hasRole, idOf, isSupervisor, staff } from '@/access/roles'

const staffOfSite: FieldAccess = ({ doc, req: { user } }) =>
  isSupervisor(user) || hasRole(user, idOf(doc?.site), staff)

const read: Access = everyone

/** What one audit found on one site; the dashboard shows the JSON in words, so the admin's editor for it (which loads from outside) stays away. Score and points are public; the records behind them are for its own people. */
export const AuditReports: CollectionConfig = {
  slug: 'audit-reports',
  labels: {
    singular: { vi: 'Báo cáo rà soát', en: 'Audit report' },
    plural: { vi: 'Báo cáo rà soát', en: 'Audit reports' },
  },
  access: { read, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { vi: 'Hệ thống', en: 'System' },
    useAsTitle: 'asOf',
    defaultColumns: ['site', 'asOf', 'score', 'finishedAt'],
  },
  hooks: { afterChange: [purgeSite] },
  indexes: [{ fields: ['site', 'asOf'], unique: true }],
  defaultSort: '-finishedAt',
  fields: [
    {
      name: 'site',
      type: 'relationship',
      relationTo: 'sites',
      required: true,
      index: true,
      label: { vi: 'Cổng', en: 'Site' },
    },
    { name: 'asOf', type: 'text', required: true, label: { vi: 'Tính đến ngày', en: 'As of' } },
    {
      name: 'finishedAt',
      type: 'date',
      required: true,
      index: true,
      label: { vi: 'Xong lúc', en: 'Finished at' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
    },
    { name: 'score', type: 'number', required: true, label: { vi: 'Điểm', en: 'Score' } },
    { name: 'obligations', type: 'text', label: { vi: 'Bộ quy định', en: 'Obligation set' } },
    {
      name: 'points',
      type: 'json',
      required: true,
      admin: { hidden: true },
      label: { vi: 'Từng nội dung', en: 'Points' },
    },
    {
      name: 'gaps',
      type: 'json',
      required: true,
      admin: { hidden: true },
      label: { vi: 'Còn thiếu (công khai)', en: 'Gaps (public)' },
    },
    {
      name: 'findings',
      type: 'json',
      required: true,
      access: { read: staffOfSite },
      admin: { hidden: true },
      label: { vi: 'Phát hiện', en: 'Findings' },
    },
  ],
}
