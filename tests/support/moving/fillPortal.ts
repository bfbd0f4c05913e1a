import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { toRichText } from '@/lib/toRichText'
import { pdfFile } from '../files'
import { password, type Portal } from '../portal'

/** NFD, a mark without its letter, emoji, U+00D0 and U+0110, ends of lines that only some know, controls. */
export const oddLetters =
  'Tie\u0302\u0301ng \u0301 😀👩‍👩‍👧 \u00d0\u0110 \u2028\u2029 \u0001\u001f\t \ufeff "\\\u007f\u0085'
const million = `${oddLetters} Đây là một dòng của biểu thuế.\n`.repeat(20_000).slice(0, 1_000_000)

const rich = (words: string) => toRichText([words, { h2: oddLetters }, { ul: ['một', ''] }])

const picture = async () => {
  const data = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#a33' },
  })
    .png()
    .toBuffer()
  return { name: 'Cầu Hồng.png', mimetype: 'image/png', data, size: data.length }
}

/** A portal with what is hardest to move, and what stands where one looks afterwards. */
export async function fillPortal({ payload, here, people }: Portal, mediaDir: string) {
  const site = here.id
  const topic = await payload.create({ collection: 'topics', data: { name: 'Đất đai' }, depth: 0 })
  const image = await payload.create({
    collection: 'media',
    data: { site, alt: oddLetters },
    file: await picture(),
    depth: 0,
  })
  const copy = await payload.create({
    collection: 'media',
    data: { site, alt: 'Bản chính' },
    file: pdfFile(),
    depth: 0,
  })
  const lost = await payload.create({
    collection: 'media',
    data: { site, alt: 'Đã mất' },
    file: pdfFile('da-mat.pdf'),
    depth: 0,
  })
  unlinkSync(join(mediaDir, String(lost.filename)))
  await payload.update({ collection: 'sites', id: site, data: { emblem: image.id }, depth: 0 })

  const document = {
    site,
    number: '1/2026/QĐ-UBND',
    type: 'quyet-dinh' as never,
    title: `Quyết định ${oddLetters}`,
    issuer: 'UBND tỉnh',
    signer: '',
    issuedOn: '2026-01-05T00:00:00.000Z',
    topic: topic.id,
    file: copy.id,
    text: million,
  }
  const first = await payload.create({
    collection: 'legal-documents',
    data: {
      ...document,
      attachments: [{ file: image.id, label: '' }, { file: copy.id }],
      _status: 'published',
    },
    depth: 0,
  })
  await payload.create({
    collection: 'legal-documents',
    data: {
      ...document,
      number: '2/2026/QĐ-UBND',
      text: undefined,
      body: rich('Sửa đổi'),
      relations: [{ type: 'amends', number: first.number, target: first.id, title: first.title }],
      _status: 'published',
    },
    depth: 0,
  })
  await payload.update({
    collection: 'legal-documents',
    id: first.id,
    data: { title: 'Bản nháp đè lên bản đã công bố', _status: 'draft' },
    draft: true,
    depth: 0,
  })
  const trashed = await payload.create({
    collection: 'news',
    data: { site, title: 'Tin bỏ đi', body: toRichText(['']), _status: 'draft' } as never,
    draft: true,
    depth: 0,
  })
  await payload.update({
    collection: 'news',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
  })
  await payload.create({ collection: 'news', data: { site } as never, draft: true, depth: 0 })
  const question = await payload.create({
    collection: 'questions',
    data: {
      site,
      title: 'Thủ tục cấp thẻ',
      question: oddLetters,
      asker: { name: 'Nguyễn Văn A', phone: '' },
      answer: rich('Đơn và ảnh.'),
      officer: people.officer?.user.id,
      state: 'answered',
      receivedAt: '2026-03-02T00:00:00.000Z',
      _status: 'published',
    },
    depth: 0,
  })
  for (let n = 0; n < 60; n += 1)
    await payload.create({
      collection: 'agencies',
      data: { name: `Cơ quan ${n}`, otherNames: n % 2 ? [`CQ ${n}`, oddLetters] : [] },
      depth: 0,
    })
  await payload.create({
    collection: 'audit-reports',
    data: {
      site,
      asOf: '2026-11-25',
      finishedAt: new Date().toISOString(),
      score: 71.5,
      points: { a: null, b: [], c: {}, d: { 'e.f': 1.25, big: 9_007_199_254_740_991 } },
      gaps: [],
      findings: [
        { rule: 'x', documents: [{ id: first.id, title: first.title }], note: oddLetters },
      ],
    },
    depth: 0,
  })
  await payload.create({
    collection: 'payload-preferences',
    data: {
      key: 'news-list',
      value: { columns: [{ accessor: 'title', active: true }], none: null },
    } as never,
    user: people.editor?.user,
    depth: 0,
  })
  for (let attempt = 0; attempt < 5; attempt += 1)
    await payload
      .login({
        collection: 'users',
        data: { email: String(people.otherSite?.user.email), password: `${password}?` },
      })
      .catch(() => undefined)
  return { document: first.id, question: String(question.code), lost: String(lost.filename) }
}
