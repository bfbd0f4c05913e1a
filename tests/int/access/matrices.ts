/** What somebody may do with documents of the site `here`; what is not named is refused. */
export type Row = string
export type Matrix = Record<string, Row>

const reads = 'readPublished'
const seesAll = `${reads} readDraft readVersions`
const drafts = `${seesAll} createDraft updateDraft deleteDraft restoreVersion`
const publishes = `${drafts} createPublished updatePublished publish withdraw deletePublished`

const content: Matrix = {
  visitor: reads,
  editor: drafts,
  publisher: publishes,
  officer: reads,
  siteAdmin: publishes,
  otherSite: reads,
  supervisor: seesAll,
  platformAdmin: publishes,
}

/** One matrix a content type: docs/decisions/0006. */
export const contentMatrices: Record<string, Matrix> = {
  'legal-documents': content,
  directives: content,
  news: content,
  questions: {
    ...content,
    editor: reads,
    officer: drafts,
    // Officers see their own sites' questions only, published ones of others included.
    otherSite: '',
  },
}

/** Collections that are no content: read, create, update, delete of a record of the site `here`. */
export const recordMatrices: Record<string, Matrix> = {
  sites: {
    visitor: 'read',
    editor: 'read',
    publisher: 'read',
    officer: 'read',
    siteAdmin: 'read update',
    otherSite: 'read',
    supervisor: 'read',
    platformAdmin: 'read create update',
  },
  agencies: {
    visitor: 'read',
    editor: 'read',
    publisher: 'read',
    officer: 'read',
    siteAdmin: 'read',
    otherSite: 'read',
    supervisor: 'read',
    platformAdmin: 'read create update delete',
  },
  topics: {
    visitor: 'read',
    editor: 'read',
    publisher: 'read',
    officer: 'read',
    siteAdmin: 'read',
    otherSite: 'read',
    supervisor: 'read',
    platformAdmin: 'read create update delete',
  },
  users: {
    visitor: '',
    editor: 'read',
    publisher: 'read',
    officer: 'read',
    siteAdmin: 'read create update',
    otherSite: '',
    supervisor: 'read',
    platformAdmin: 'read create update delete',
  },
  media: {
    visitor: '',
    editor: 'read update delete',
    publisher: 'read update delete',
    officer: 'read update delete',
    siteAdmin: 'read update delete',
    otherSite: '',
    supervisor: 'read',
    platformAdmin: 'read update delete',
  },
  'audit-reports': {
    visitor: 'read',
    editor: 'read',
    publisher: 'read',
    officer: 'read',
    siteAdmin: 'read',
    otherSite: 'read',
    supervisor: 'read',
    platformAdmin: 'read',
  },
  leases: {
    visitor: '',
    editor: '',
    publisher: '',
    officer: '',
    siteAdmin: '',
    otherSite: '',
    supervisor: '',
    platformAdmin: '',
  },
  // Of a news item of the site `here`, held by its publisher.
  'payload-locked-documents': {
    visitor: '',
    editor: 'read update delete',
    publisher: 'read update delete',
    officer: 'read',
    siteAdmin: 'read update delete',
    otherSite: '',
    supervisor: 'read',
    platformAdmin: 'read update delete',
  },
}
