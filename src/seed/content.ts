import type { Block } from '@/lib/toRichText'
import type { Directive, News, Question, Site } from '@/payload-types'

/** Days are relative to the day of seeding, so that the demo looks alive whenever it is started. */
export type DaysAgo = number

export type SeedDocument = {
  number: string
  type: string
  title: string
  issuer?: string
  signer?: string
  signerPosition?: string
  issued: DaysAgo
  effective?: DaysAgo
  expires?: DaysAgo
  /** Working days from issue to publication; 1 unless said otherwise. */
  lag?: number
  topic?: string
  summary?: string
  hasFile?: boolean
  text?: string
  relations?: { type: 'amends' | 'replaces' | 'basedOn' | 'guides'; number: string }[]
  isDraft?: boolean
}

export type SeedDirective = {
  number: string
  type: string
  title: string
  signer?: string
  signerPosition?: string
  issued: DaysAgo
  lag?: number
  urgency?: Directive['urgency']
  summary?: string
  hasFile?: boolean
  body?: Block[]
  recipients?: string[]
  tasks?: { what: string; leadUnit: string; due: DaysAgo; done?: DaysAgo; result?: string }[]
  isDraft?: boolean
}

export type SeedQuestion = {
  title: string
  question: string
  asker: string
  topic?: string
  unit?: string
  received: DaysAgo
  answered?: DaysAgo
  state: Question['state']
  answer?: Block[]
  legalBasis?: string
  isPublicInterest?: boolean
  isDraft?: boolean
}

export type SeedNews = {
  title: string
  category: News['category']
  summary: string
  published: DaysAgo
  author?: string
  source?: string
  picture?: { motif: number; alt: string }
  body: Block[]
  isDraft?: boolean
}

export type SeedSite = {
  key: string
  host: string
  kind: Site['kind']
  name: string
  shortName: string
  superior?: string
  accent: Site['accent']
  slogan: string
  address: string
  phone: string
  email: string
  responsiblePerson: string
  notice?: { text: string; href: string }
  agency: {
    name: string
    shortName: string
    otherNames: string[]
    kind: 'province' | 'department' | 'commune'
  }
  head: { name: string; position: string }
  people: { editor: string; publisher: string; officer: string; siteAdmin: string }
  documents: SeedDocument[]
  directives: SeedDirective[]
  questions: SeedQuestion[]
  news: SeedNews[]
}
