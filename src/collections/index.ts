import { withId } from '@/fields/idField'
import { Agencies } from './Agencies'
import { AuditReports } from './AuditReports'
import { Directives } from './Directives'
import { Leases } from './Leases'
import { LegalDocuments } from './LegalDocuments'
import { Media } from './Media'
import { News } from './News'
import { Questions } from './Questions'
import { Sites } from './Sites'
import { Topics } from './Topics'
import { Users } from './Users'
import { withSaved } from './withSaved'

/** What citizens read, in the order of the sites' menu. */
export const contentTypes = [LegalDocuments, Directives, Questions, News]

export const contentTypeOf = (slug: string) => {
  const type = contentTypes.find((declared) => declared.slug === slug)
  if (!type) throw new Error(`${slug} is no type of content.`)
  return type
}

const edited = [
  ...contentTypes.map(({ collection }) => collection),
  Media,
  Sites,
  Agencies,
  Topics,
  Users,
]

export const collections = [...edited.map(withSaved), AuditReports, Leases].map(withId)
