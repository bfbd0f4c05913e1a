import type { CollectionConfig, Field } from 'payload'
import { contentAccess } from '@/access/content'
import { sitesOf, isSupervisor, writers, type SiteRole } from '@/access/roles'
import type { ListOrder } from '@/database/listIndexes'
import { importFields } from '@/fields/importFields'
import { previewOnSite } from '@/fields/previewOnSite'
import { publicationFields } from '@/fields/publication'
import { siteField } from '@/fields/siteField'
import { searchKeyField, slugField } from '@/fields/slugField'
import { claimImported } from '@/hooks/claimImported'
import { guardPublication, rememberDraftSave } from '@/hooks/guardPublication'
import { keepSystemFields } from '@/hooks/keepSystemFields'
import { purgeSite, purgeSiteOnDelete } from '@/hooks/purgePages'
import { rejectForeignReferences } from '@/hooks/rejectForeignReferences'
import { requireSite } from '@/hooks/requireSite'
import { saveAtOnce } from '@/hooks/saveAtOnce'
import { foldSearch, setSearchKey } from '@/hooks/searchKey'
import { setIdentity } from '@/hooks/setIdentity'
import { setPublishedAt } from '@/hooks/setPublishedAt'
import { setSlug } from '@/hooks/setSlug'
import { closeMediaOnDelete, openMediaOnPublish } from '@/hooks/trackMediaUse'
import { restoreVersion } from './restoreVersion'

type Words = (document: Record<string, unknown>) => unknown[]
type Label = { vi: string; en: string }

type List = {
  title: string
  noun: string
  newestBy: 'issuedOn' | 'answeredAt' | 'publishedAt'
  kind: 'type' | 'category' | null
  /** Its rows show a picture, which is read with them. */
  hasPictures?: boolean
  /** Fields that the list's filters compare, besides date, kind and topic. */
  tests?: string[]
}

type Declaration = {
  slug: string
  /** First part of the public address, e.g. van-ban. */
  path: string
  labels: { singular: Label; plural: Label }
  description: Label
  title: { label: Label; help: Label; maxLength?: number }
  fields: Field[]
  /** Columns of the admin's list, besides title, state and site. */
  columns: string[]
  /** The words that a clerk or a citizen looks for. */
  searchText: Words
  /** What tells one document from another, for imports; else the importer says. */
  identity?: (document: Record<string, unknown>) => string
  /** The words of the public address; the title unless said otherwise. */
  slugFrom?: Words
  /** The public list: its name, what it counts, the date it is ordered by (newest first), the kinds in it. */
  list: List
  /** Who writes documents of this type; editors unless said otherwise. */
  roles?: SiteRole[]
  /** What is saved of an unpublished one takes the place of what is stored; else it is a draft beside it. */
  savesAtOnce?: boolean
  /** Where a second one would be untrue. */
  disableDuplicate?: boolean
  access?: CollectionConfig['access']
  hooks?: CollectionConfig['hooks']
}

const listOrder = ({ newestBy, kind, tests = [] }: List): ListOrder => ({
  newestBy,
  groups: kind ? [kind, 'topic'] : ['topic'],
  tests,
})

/** Everything that content types share: site, address, drafts, rights, search words. A plain Payload collection comes out. */
export function defineContentType(declaration: Declaration) {
  const { slug, path, labels, roles = writers, savesAtOnce = false, hooks = {} } = declaration
  const collection: CollectionConfig = {
    slug,
    labels,
    defaultSort: '-updatedAt',
    trash: true,
    disableDuplicate: declaration.disableDuplicate,
    indexes: [{ fields: ['site', 'slug'] }, { fields: ['site', 'identity'] }],
    custom: { list: listOrder(declaration.list) },
    versions: { maxPerDoc: 20, drafts: true },
    endpoints: [restoreVersion(savesAtOnce)],
    access: { ...contentAccess(roles), ...declaration.access },
    admin: {
      group: { vi: 'Nội dung', en: 'Content' },
      description: declaration.description,
      useAsTitle: 'title',
      defaultColumns: [...declaration.columns, '_status', 'site', 'updatedAt'],
      listSearchableFields: ['searchKey'],
      enableListViewSelectAPI: true,
      preview: previewOnSite(path),
      baseFilter: ({ req: { user } }) =>
        isSupervisor(user) ? null : { site: { in: sitesOf(user, roles) } },
      components: { edit: { UnpublishButton: '/components/admin/WithdrawButton#WithdrawButton' } },
    },
    hooks: {
      ...hooks,
      beforeOperation: [
        rememberDraftSave,
        foldSearch,
        ...(savesAtOnce ? [saveAtOnce] : []),
        ...(hooks.beforeOperation ?? []),
      ],
      beforeValidate: [
        keepSystemFields,
        ...(hooks.beforeValidate ?? []),
        setSlug(declaration.slugFrom ?? (({ title }) => [title])),
      ],
      beforeChange: [
        requireSite(roles),
        guardPublication,
        rejectForeignReferences,
        setPublishedAt,
        ...(hooks.beforeChange ?? []),
        ...(declaration.identity ? [setIdentity(declaration.identity)] : []),
        claimImported,
        setSearchKey(declaration.searchText),
      ],
      afterChange: [openMediaOnPublish, purgeSite, ...(hooks.afterChange ?? [])],
      afterDelete: [closeMediaOnDelete, purgeSiteOnDelete, ...(hooks.afterDelete ?? [])],
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        required: true,
        maxLength: declaration.title.maxLength ?? 500,
        label: declaration.title.label,
        admin: { description: declaration.title.help },
      },
      ...declaration.fields,
      siteField({ roles }),
      slugField,
      ...publicationFields,
      searchKeyField,
      ...importFields,
    ],
  }
  return { slug, path, labels, list: declaration.list, collection }
}
