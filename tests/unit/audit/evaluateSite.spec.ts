import { describe, expect, it } from 'vitest'
import { evaluateSite } from '@/audit/evaluateSite'
import { toTimestamp } from '@/lib/formatDate'
import { article28 } from '@/obligations/article28'
import { vietnamCalendar as calendar } from '@/obligations/holidays'
import { memoryCounts } from '../../support/memoryCounts'

const asOf = '2026-11-20'
const published = { site: 's', _status: 'published' }
const day = toTimestamp

const perfect = {
  'legal-documents': [
    {
      ...published,
      id: 'd',
      title: 'Quyết định',
      issuer: 'Sở',
      issuedOn: day('2026-11-10'),
      publishedAt: day('2026-11-11'),
      daysToPublish: 1,
      effectiveOn: day('2026-11-12'),
      signer: 'Giám đốc',
      file: 'f',
      topic: 't',
    },
  ],
  directives: [
    {
      ...published,
      id: 'c',
      title: 'Chỉ thị',
      issuer: 'Sở',
      issuedOn: day('2026-11-10'),
      publishedAt: day('2026-11-10'),
      daysToPublish: 0,
      signer: 'Giám đốc',
      file: 'f',
    },
  ],
  questions: [
    {
      ...published,
      id: 'q',
      title: 'Hỏi',
      state: 'answered',
      answeredAt: day('2026-11-12'),
      daysToAnswer: 3,
      legalBasis: 'Luật',
      isPublicInterest: true,
    },
  ],
  news: [
    {
      ...published,
      id: 'n',
      title: 'Tin',
      category: 'guidance',
      author: 'A',
      publishedAt: day('2026-11-18'),
    },
  ],
}

type Site = { [collection: string]: ({ id: string } & Record<string, unknown>)[] }

const audit = (collections: Site, when = asOf) =>
  evaluateSite({
    site: 's',
    set: article28,
    counts: memoryCounts(collections),
    asOf: when,
    calendar,
    agencyNames: ['Sở'],
  })

const verdicts = async (collections: Site, when = asOf) =>
  Object.fromEntries(
    (await audit(collections, when)).findings.map(({ rule, verdict }) => [rule, verdict]),
  )

/** The perfect site with one document of a collection changed. */
const but = (collection: keyof typeof perfect, change: Record<string, unknown>): Site => ({
  ...perfect,
  [collection]: perfect[collection].map((document) => ({ ...document, ...change })),
})

describe('a perfect site', () => {
  it('has full marks, no finding, and says what it does not measure', async () => {
    const { score, points, findings } = await audit(perfect)
    expect(findings).toEqual([])
    expect(score).toBe(100)
    expect(points.filter((point) => point.score === null).map(({ id }) => id)).toEqual([
      '2.a',
      '2.c',
      '2.đ',
      '2.e',
      '2.g',
    ])
  })
})

describe('an empty site', () => {
  it('fails every presence and freshness, and scores nothing', async () => {
    const { score, findings } = await audit({})
    expect(score).toBe(0)
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['presence', 'freshness']))
  })

  it('is not saved by what stands on other sites or in drafts', async () => {
    const elsewhere = but('news', { site: 'khác' })
    const drafts = but('news', { _status: 'draft' })
    expect(await verdicts(elsewhere)).toHaveProperty(['news.present'], 'fail')
    expect(await verdicts(drafts)).toHaveProperty(['news.present'], 'fail')
  })
})

describe('a rule of completeness', () => {
  it.each([
    ['legal-documents', { file: null }, 'legal-documents.file'],
    ['legal-documents', { signer: '' }, 'legal-documents.signer'],
    ['legal-documents', { effectiveOn: null }, 'legal-documents.effectiveOn'],
    ['directives', { file: undefined }, 'directives.file'],
    ['news', { author: null, source: '' }, 'news.authorOrSource'],
    ['questions', { _status: 'draft' }, 'questions.publicInterestPublished'],
  ] as const)('finds in %s what %j lacks', async (collection, change, rule) => {
    expect(await verdicts(but(collection, change))).toHaveProperty([rule], 'fail')
  })

  it('names the law, the share and the record', async () => {
    const { findings } = await audit(but('legal-documents', { file: null }))
    expect(findings[0]).toMatchObject({
      source: 'điểm e khoản 1 Điều 10 Nghị định 43/2011/NĐ-CP',
      message: '1 trên 1 mục chưa đạt.',
      documents: [{ collection: 'legal-documents', id: 'd', title: 'Quyết định' }],
    })
  })
})

describe('a rule of timeliness', () => {
  it('lets two working days pass and keeps the third on record', async () => {
    expect(await verdicts(but('legal-documents', { daysToPublish: 2 }))).toEqual({})
    expect(await verdicts(but('legal-documents', { daysToPublish: 3 }))).toEqual({
      'legal-documents.ownInTwoDays': 'lateDone',
    })
  })

  it('asks ten days of what others issued', async () => {
    const others = { issuer: 'Chính phủ', daysToPublish: 11 }
    expect(await verdicts(but('legal-documents', others))).toEqual({
      'legal-documents.othersInTenDays': 'lateDone',
    })
  })

  it('says unknown of a clock without its field', async () => {
    const undated = { issuedOn: null, daysToPublish: null }
    expect(await verdicts(but('directives', undated))).toEqual({
      'directives.ownInFiveDays': 'unknown',
    })
  })
})

describe('a rule of response', () => {
  const open = {
    _status: 'draft',
    state: 'assigned',
    isPublicInterest: false,
    answeredAt: null,
    daysToAnswer: null,
  }
  const asked = (dueOn: string) => ({
    ...perfect,
    questions: [
      ...perfect.questions,
      { ...published, ...open, id: 'o', title: 'Đang hỏi', dueOn: day(dueOn) },
    ],
  })

  it.each([
    ['2026-11-19', 'fail'],
    ['2026-11-20', 'dueSoon'],
    ['2026-11-23', 'dueSoon'],
    ['2026-12-10', undefined],
  ])('of a question due on %s says %s', async (dueOn, verdict) => {
    expect((await verdicts(asked(dueOn)))['questions.noneOverdue']).toBe(verdict)
  })
})

describe('a rule of freshness', () => {
  it('ends after its last day, counted from publication or review', async () => {
    expect(await verdicts(perfect, '2026-11-25')).toEqual({})
    expect(await verdicts(perfect, '2026-11-26')).toEqual({ 'news.fresh': 'fail' })
    const reviewed = but('news', { reviewedAt: day('2026-11-25') })
    expect(await verdicts(reviewed, '2026-11-26')).toEqual({})
  })
})
