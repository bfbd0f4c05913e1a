import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '@/importers/importFile'
import { importStep, type Step } from '@/importers/importStep'
import type { Importable } from '@/importers'
import { hasSharedData, sharedData } from '../support/files'
import { closePortal, createSite, openPortal } from '../support/portal'
import type { Payload } from 'payload'
import type { Site } from '@/payload-types'

let payload: Payload
let site: Site
beforeAll(async () => {
  payload = await openPortal()
  site = await createSite(payload, 'so-tttt')
})
afterAll(() => closePortal(payload))

const directory = mkdtempSync(join(tmpdir(), 'portal28-import-'))

const row = {
  number: '12/2024/TT-BTTTT',
  title: 'Quy định về mạng',
  type: 'Thông tư',
  issuer: 'Bộ Thông tin và Truyền thông',
  issuedDate: '2024-05-06',
  effectiveDate: '2024-07-01',
  status: 'Còn hiệu lực',
  field: 'Viễn thông',
  lang: 'vi',
  text: 'Điều 1. Phạm vi\nThông tư này quy định về mạng.',
  relations: [],
}
const amending = {
  ...row,
  number: '03/2025/TT-BTTTT',
  title: 'Sửa đổi Thông tư về mạng',
  issuedDate: '2025-01-02',
  relations: [
    { type: 'amends', targetNumber: '12/2024/TT-BTTTT', targetTitle: 'Quy định về mạng' },
  ],
}

function fileOf(rows: (object | string)[]) {
  const file = join(directory, `${Math.random()}.jsonl.gz`)
  const lines = rows.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(file, gzipSync(lines.join('\n')))
  return file
}

const run = (
  file: string,
  { isDryRun = false, collection = 'legal-documents' as Importable } = {},
) =>
  importFile({
    file,
    collection,
    site: site.id,
    isDryRun,
    ask: (step: Step) => importStep(payload, step),
  })

const documents = () => payload.find({ collection: 'legal-documents', depth: 0, sort: 'number' })

describe('an import', () => {
  it('tries first without writing', async () => {
    const report = await run(fileOf([row, amending]), { isDryRun: true })
    expect(report).toEqual({ rows: 2, created: 2, updated: 0, unchanged: 0, rejected: [] })
    expect((await documents()).totalDocs).toBe(0)
  })

  it('creates documents, ties relations, and repeats without change', async () => {
    const file = fileOf([amending, row])
    expect(await run(file)).toMatchObject({ created: 2, rejected: [] })
    const { docs } = await documents()
    expect(docs[0]?.relations?.[0]?.target).toBe(docs[1]?.id)
    expect(docs[1]).toMatchObject({
      slug: '12-2024-tt-btttt-quy-dinh-ve-mang',
      validity: 'inForce',
      _status: 'published',
    })
    expect(await run(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect((await documents()).totalDocs).toBe(2)
  })

  it('updates a row that changed', async () => {
    const report = await run(fileOf([{ ...row, title: 'Quy định về mạng viễn thông' }]))
    expect(report).toMatchObject({ created: 0, updated: 1 })
    expect((await documents()).docs[1]?.title).toBe('Quy định về mạng viễn thông')
  })

  it('of the same rows twice at the same time makes each document and topic once', async () => {
    const rows = Array.from({ length: 6 }, (_, turn) => ({
      ...row,
      number: `${turn + 1}/2019/TT-B`,
      field: 'Bưu chính',
    }))
    const [one, other] = await Promise.all([run(fileOf(rows)), run(fileOf(rows))])
    expect([one?.rejected, other?.rejected]).toEqual([[], []])
    expect((one?.created ?? 0) + (other?.created ?? 0)).toBe(6)
    const { totalDocs } = await payload.count({
      collection: 'legal-documents',
      where: { 'topic.name': { equals: 'Bưu chính' } },
    })
    expect(totalDocs).toBe(6)
    const where = { name: { equals: 'Bưu chính' } }
    expect((await payload.count({ collection: 'topics', where })).totalDocs).toBe(1)
    await payload.delete({ collection: 'legal-documents', where: { number: { like: '/TT-B' } } })
  })

  it('reports every row it cannot take with its line and reason, and takes the rest', async () => {
    const report = await run(
      fileOf([
        { ...row, number: '1/2020/TT-A' },
        'không phải JSON',
        '',
        { ...row, number: null },
        { ...row, number: '2/2020/TT-A', issuedDate: '2020-02-30' },
        { ...row, number: '3/2020/TT-A', type: 'Bài báo' },
        { ...row, number: '1/2020/TT-A' },
        { ...row, number: '4/2020/TT-A', issuer: 'THÔNG TƯ' },
        { ...row, number: '5/2020/TT-A', effectiveDate: 'sau 45 ngày kể từ ngày ký' },
      ]),
    )
    expect(report.created).toBe(2)
    expect(report.rows).toBe(report.created + report.rejected.length)
    expect(report.rejected).toEqual([
      { line: 2, reason: 'Dòng không đọc được: JSON sai cú pháp.' },
      { line: 4, reason: 'Thiếu số, ký hiệu.' },
      { line: 5, reason: 'Ngày ban hành không phải là một ngày có thật.' },
      { line: 6, reason: 'Loại văn bản “Bài báo” không có trong danh mục.' },
      { line: 7, reason: 'Trùng với dòng 1 (cùng số, loại, cơ quan, ngày).' },
      { line: 8, reason: 'Cơ quan ban hành “THÔNG TƯ” là tên loại văn bản.' },
    ])
  })

  it('keeps a text of a million characters whole', async () => {
    const text = `${'Đây là một dòng của biểu thuế.\n'.repeat(33_000)}hết`
    await run(fileOf([{ ...row, number: '143/2026/NĐ-CP', type: 'Nghị định', text }]))
    const { docs } = await payload.find({
      collection: 'legal-documents',
      where: { number: { equals: '143/2026/NĐ-CP' } },
    })
    expect(docs[0]?.text?.length).toBe(text.length)
  })

  it('takes news and answered questions too', async () => {
    const news = {
      title: 'Khai trương cầu',
      body: 'Cầu dài 100 mét.',
      publishedDate: '2025-03-02',
      section: 'Tin',
    }
    const qa = {
      question: 'Thủ tục cấp lại thẻ gồm những gì?',
      answer: 'Đơn và ảnh.',
      field: 'Thẻ',
    }
    expect(await run(fileOf([news]), { collection: 'news' })).toMatchObject({ created: 1 })
    expect(await run(fileOf([qa]), { collection: 'questions' })).toMatchObject({ created: 1 })
  })

  it.skipIf(!hasSharedData)(
    'accounts for all 6,788 real rows (needs the real data beside the checkout)',
    async () => {
      const report = await run(join(sharedData, 'legal-documents.jsonl.gz'), { isDryRun: true })
      expect(report.rows).toBe(6788)
      expect(report.created + report.updated + report.unchanged + report.rejected.length).toBe(6788)
      expect(report.created).toBeGreaterThan(6300)
    },
  )
})
