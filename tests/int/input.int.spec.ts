import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePortal, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
let id: string
beforeAll(async () => {
  portal = await startPortal()
  const body = leastOf.news?.(portal.here.id)
  id = (await rest(portal, '/news', { method: 'POST', ...asPublisher(), body })).body.doc.id
})
afterAll(() => closePortal(portal.payload))

const asPublisher = () => ({ token: portal.people.publisher?.token })

const deep = (levels: number): object =>
  levels === 0 ? { type: 'text', text: 'x' } : { type: 'quote', children: [deep(levels - 1)] }
const text = (...children: object[]) => ({ root: { type: 'root', children } })

describe.each(['', '?draft=true'])('a value that no form sends, PATCH %s', (query) => {
  it.each([
    ['savedAt', true],
    ['savedAt', 'rác'],
    ['createdAt', 'hôm nay'],
    ['deletedAt', 'hôm nay'],
    ['pinnedUntil', []],
    ['pinnedUntil', ''],
    ['createdAt', ''],
    ['category', []],
    ['category', 'khong-co'],
    ['_status', 'zzz'],
    ['picture', []],
    ['topic', { a: 1 }],
    ['title', { a: 1 }],
    ['body', 'chữ'],
    ['body', { root: 'chữ' }],
    ['body', text({ type: 'quote', children: 'chữ' })],
    ['body', text({ type: 'text', text: 'x', 'k\0': 1 })],
    ['body', text(deep(1000))],
  ])('is refused at its field: %s', async (field, value) => {
    const { status, body } = await rest(portal, `/news/${id}${query}`, {
      method: 'PATCH',
      ...asPublisher(),
      body: { [field]: value },
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([{ path: field }])
  })
})

it('a row of a table is refused at its field', async () => {
  const { status, body } = await rest(portal, '/legal-documents', {
    method: 'POST',
    ...asPublisher(),
    body: {
      ...leastOf['legal-documents']?.(portal.here.id),
      relations: [{ type: 'amends', number: { a: 1 } }],
    },
  })
  expect([status, body.errors[0].data.errors]).toMatchObject([
    400,
    [{ path: 'relations.0.number' }],
  ])
})

it.each([null, [], 'chữ', 5])('a document is no %j', async (document) => {
  const asked = { ...asPublisher(), body: document }
  for (const { status, body } of [
    await rest(portal, '/news', { method: 'POST', ...asked }),
    await rest(portal, `/news/${id}`, { method: 'PATCH', ...asked }),
  ])
    expect([status, body.errors[0].message]).toEqual([
      400,
      'Nội dung gửi lên phải là một đối tượng JSON.',
    ])
})

it.each([
  'where=x',
  'where[title]=x',
  'where[or]=x',
  'where[title][like]=%00',
  'where[title][like][]=a',
  'where[title][near]=1,2,3',
  'where[title][equals][x]=1',
  'where[createdAt][greater_than]=abc',
  'where[or][0][createdAt][less_than]=abc',
])('no list is asked for by ?%s, whatever the method', async (query) => {
  for (const method of ['GET', 'PATCH', 'DELETE']) {
    const body = method === 'PATCH' ? { title: 'x' } : undefined
    const answer = await rest(portal, `/news?${query}`, { method, ...asPublisher(), body })
    expect([answer.status, answer.body.errors[0].message]).toEqual([
      400,
      'Điều kiện tìm không đọc được.',
    ])
  }
})

it.each([
  'where[createdAt][greater_than]=2026-01-01',
  'where[deletedAt][exists]=false',
  'where[deletedAt][equals]=null',
  'where[and][0][or][0][title][like]=tin',
  'where[category][in]=activity,notice',
  'where[category][in][]=activity',
])('a list is asked for by ?%s', async (query) => {
  const { status, body } = await rest(portal, `/news?${query}`, asPublisher())
  expect([status, body.docs.map((one: { id: string }) => one.id)]).toEqual([200, [id]])
})
