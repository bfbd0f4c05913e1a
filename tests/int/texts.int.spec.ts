import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePortal, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const save = (data: object) =>
  rest(portal, '/news', {
    method: 'POST',
    token: portal.people.publisher?.token,
    body: { ...leastOf.news?.(portal.here.id), _status: 'published', ...data },
  })
const refusals = (body: { errors: { data: { errors: { path: string; message: string }[] } }[] }) =>
  body.errors[0]?.data.errors.map(({ path, message }) => [path, message])

describe('a text', () => {
  it('of spaces and signs that nobody sees is none', async () => {
    for (const title of [' ', '\u200b', ' \u00a0\u0000\ufeff\n'])
      expect(refusals((await save({ title })).body)).toEqual([['title', 'Xin điền ô này.']])
  })

  it('is kept without the spaces around it, in a row of a table too', async () => {
    const { body } = await save({ title: '  Tin  mới\n' })
    expect(body.doc.title).toBe('Tin  mới')
    const document = await portal.payload.create({
      collection: 'legal-documents',
      data: {
        ...leastOf['legal-documents']?.(portal.here.id),
        relations: [{ type: 'amends', number: ' 1/2026/QĐ-UBND ' }],
      } as never,
    })
    expect(document.relations?.[0]?.number).toBe('1/2026/QĐ-UBND')
  })

  it('is no object', async () => {
    for (const field of ['title', 'summary', 'slug'])
      expect(refusals((await save({ [field]: { a: 1 } })).body)).toEqual([
        [field, 'Ô này chỉ nhận chữ.'],
      ])
  })
})

describe('an address', () => {
  it('is there when the title has no letter for it, and not before there is a title', async () => {
    const slugs = [await save({ title: '???' }), await save({ title: '😀' })]
    expect(slugs.map(({ body }) => body.doc.slug)).toEqual(['noi-dung', 'noi-dung-2'])
    const draft = await portal.payload.create({
      collection: 'news',
      data: { site: portal.here.id, _status: 'draft' } as never,
      draft: true,
      depth: 0,
    })
    expect(draft.slug ?? '').toBe('')
  })
})

it('a name that is taken is told by what the form calls its field', async () => {
  await portal.payload.create({ collection: 'topics', data: { name: 'Đất đai' } })
  const { status, body } = await rest(portal, '/topics', {
    method: 'POST',
    token: portal.people.platformAdmin?.token,
    body: { name: 'Đất đai' },
  })
  expect([status, body.errors[0].message]).toEqual([400, 'Ô sau chưa đúng: Tên lĩnh vực'])
  expect(body.errors[0].data.errors).toMatchObject([{ path: 'name', message: expect.any(String) }])
})
