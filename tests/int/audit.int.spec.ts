import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditSites, type SiteReport } from '@/jobs/auditSites'
import { getLatestReport } from '@/queries/auditReports'
import { seedProvince } from '@/seed/seedProvince'
import { closePortal, openPortal } from '../support/portal'
import type { Payload } from 'payload'

/** A Wednesday without holidays near, so that what the seed counts back from falls as its README says. */
const today = '2026-06-17'

let payload: Payload
let reports: SiteReport[]
beforeAll(async () => {
  payload = await openPortal()
  await seedProvince(payload, { today, withFiles: false })
  reports = await auditSites(payload, { asOf: today })
})
afterAll(() => closePortal(payload))

const of = (key: string) => reports.find(({ site }) => site === key)

/** Without files every document lacks its official copy; the rest is what README.md of the seed tells. */
const found = (key: string) =>
  of(key)
    ?.findings.filter(({ code }) => code !== 'DOC-02.1' && code !== 'DIRV-03')
    .map(({ code, verdict, count }) => `${code} ${verdict} ${count}`)
    .sort()

describe('the audit of the province', () => {
  it.each([
    ['so-tttt', []],
    ['so-gddt', ['DIRV-02 fail 1']],
    ['so-nnmt', ['DOC-04 lateDone 2', 'DOC-06 lateDone 2']],
    ['so-xd', ['NEWS-01 fail 1']],
    ['so-tp', ['PROP-01 fail 1', 'QA-04 fail 1']],
    ['so-yt', ['QA-01 fail 2', 'QA-01.2 lateDone 1', 'QA-07 fail 1']],
    ['so-tc', ['DIRV-06 fail 1', 'DOC-02.3 fail 2', 'DOC-02.4 fail 1', 'QA-08 fail 1']],
  ])('finds on %s what its story tells', (key, expected) => {
    expect(found(key)).toEqual(expected)
  })

  it('puts the site with next to nothing last', () => {
    const last = reports.toSorted((a, b) => a.score - b.score)[0]
    expect(last?.site).toBe('xa-dong-trieu')
    expect(last?.score).toBeLessThan(50)
  })

  it('says of what it does not measure that it does not, and gives it no points', () => {
    const organisation = of('so-tttt')?.points.find(({ id }) => id === '2.a')
    expect(organisation?.score).toBeNull()
  })

  it('proves a finding with the records, by which it is mended', async () => {
    const finding = of('so-tp')?.findings.find(({ code }) => code === 'QA-04')
    const [question] = finding?.documents ?? []
    await payload.update({
      collection: 'questions',
      id: question?.id ?? '',
      data: { _status: 'published' },
    })
    const [again] = await auditSites(payload, { asOf: today, key: 'so-tp' })
    expect(again?.findings.map(({ code }) => code)).not.toContain('QA-04')
    expect(again?.score).toBeGreaterThan(of('so-tp')?.score ?? 100)
  })

  it('keeps one report a site and day, and shows the public no records', async () => {
    await auditSites(payload, { asOf: today, key: 'so-yt' })
    const { docs } = await payload.find({
      collection: 'sites',
      where: { key: { equals: 'so-yt' } },
    })
    const site = docs[0]?.id ?? ''
    const { totalDocs } = await payload.count({
      collection: 'audit-reports',
      where: { site: { equals: site } },
    })
    const report = await getLatestReport(site)
    expect(totalDocs).toBe(1)
    expect(report?.findings).toBeUndefined()
    expect(JSON.stringify(report?.gaps)).not.toContain('Trạm y tế xã nghỉ trực đêm')
  })

  it('judges the same site later by its clocks', async () => {
    const [later] = await auditSites(payload, { asOf: '2026-07-20', key: 'so-tttt' })
    expect(later?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['QA-01', 'NEWS-01', 'DIRV-06']),
    )
  })
})
