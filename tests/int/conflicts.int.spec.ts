import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askQuestion } from '@/collections/Questions/askQuestion'
import {
  closePortal,
  createFile,
  password,
  rest,
  startPortal,
  type Portal,
} from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const saves = 12
const times = <T>(count: number, run: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => run(turn)))

const as = (role: string) => ({ token: portal.people[role]?.token })
const news = (data: object = {}) => ({ ...leastOf.news?.(portal.here.id), ...data })

async function createNews(role: string, data: object = {}) {
  const { body } = await rest(portal, '/news', { method: 'POST', ...as(role), body: news(data) })
  return body.doc as { id: string; slug: string }
}

type Answer = Awaited<ReturnType<typeof rest>>

/** Who could not be served was told so; most were. Returns the turns of those who were. */
function servedOf(answers: Answer[], status: number): number[] {
  for (const { status: given, body } of answers)
    if (given !== status)
      expect([given, body.errors[0].message]).toEqual([
        409,
        expect.stringContaining('Có người khác vừa lưu nội dung này'),
      ])
  const served = answers.flatMap((answer, turn) => (answer.status === status ? [turn] : []))
  expect(served.length).toBeGreaterThan(answers.length / 2)
  return served
}

describe('many saves at the same time', () => {
  it('of one document are all kept, one after another', async () => {
    const { id } = await createNews('editor')
    const answers = await times(saves, (turn) =>
      rest(portal, `/news/${id}?draft=true`, {
        method: 'PATCH',
        ...as('editor'),
        body: { title: `Lần ${turn}` },
      }),
    )
    const served = servedOf(answers, 200)
    const { docs } = await portal.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      limit: 0,
    })
    const kept = docs.map(({ version }) => version.title).filter((title) => /^Lần/.test(title))
    expect(kept.toSorted()).toEqual(served.map((turn) => `Lần ${turn}`).toSorted())
    const last = await portal.payload.findByID({ collection: 'news', id, draft: true })
    expect(kept).toContain(last.title)
  })

  it('of documents with one title give each an address of its own', async () => {
    const answers = await times(saves, () =>
      rest(portal, '/news', {
        method: 'POST',
        ...as('publisher'),
        body: news({ title: 'Thông báo nghỉ lễ', _status: 'published' }),
      }),
    )
    const served = servedOf(answers, 201)
    const { docs } = await portal.payload.find({
      collection: 'news',
      where: { title: { equals: 'Thông báo nghỉ lễ' } },
      limit: 0,
    })
    expect(docs).toHaveLength(served.length)
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(served.length)
  })

  it('of documents that show one file all stand in its list of uses', async () => {
    const file = await createFile(portal.payload, portal.here.id)
    const answers = await times(saves, () =>
      rest(portal, '/news', {
        method: 'POST',
        ...as('publisher'),
        body: news({ picture: file.id, _status: 'published' }),
      }),
    )
    const served = servedOf(answers, 201).map((turn) => `news:${answers[turn]?.body.doc.id}`)
    const { usedBy } = await portal.payload.findByID({ collection: 'media', id: file.id })
    expect(usedBy?.toSorted()).toEqual(served.toSorted())
  })
})

it('many documents changed at once, beside saves of each, are all changed, and the saves kept', async () => {
  const published = { _status: 'published' }
  const ids = await times(3, async () => (await createNews('publisher', published)).id)
  const picture = (await createFile(portal.payload, portal.here.id)).id
  const query = ids.map((id) => `where[id][in][]=${id}`).join('&')
  const change = (path: string, body: object) =>
    rest(portal, path, { method: 'PATCH', ...as('publisher'), body })
  const [each, all] = await Promise.all([
    times(saves, (turn) => change(`/news/${ids[turn % 3]}`, { author: `Lần ${turn}`, picture })),
    times(3, (turn) => change(`/news?${query}`, { summary: `Tóm tắt ${turn}.`, picture })),
  ])
  servedOf(each, 200)
  for (const turn of servedOf(all, 200)) expect(all[turn]?.body.errors).toEqual([])
  const where = { id: { in: ids } }
  const { docs } = await portal.payload.find({ collection: 'news', where })
  expect(docs.map(({ author, summary }) => [author, summary])).toEqual(
    docs.map(() => [expect.stringMatching(/^Lần/), expect.stringMatching(/^Tóm tắt/)]),
  )
})

it('a document that many delete at once is gone, and nobody hears of a fault', async () => {
  const { id } = await createNews('editor')
  const answers = await times(8, () =>
    rest(portal, `/news/${id}`, { method: 'DELETE', ...as('editor') }),
  )
  const statuses = answers.map(({ status }) => status).toSorted()
  expect(statuses.filter((status) => ![200, 403, 409].includes(status))).toEqual([])
  expect(statuses[0]).toBe(200)
})

it('questions asked at the same time each get a code', async () => {
  const asked = {
    title: 'Thời hạn cấp phép quảng cáo',
    question: 'Cửa hàng tôi muốn treo biển quảng cáo, thời hạn là bao lâu?',
    name: 'Trần Thị Kín',
    email: '',
    phone: '',
    consent: 'co' as const,
  }
  const codes = await times(10, () => askQuestion(portal.payload, { site: portal.here.id, asked }))
  expect(new Set(codes).size).toBe(10)
})

it('wrong passwords at the same time lock the account, for the right one too', async () => {
  const email = portal.people.officer?.user.email
  const signIn = (word: string) =>
    rest(portal, '/users/login', { method: 'POST', body: { email, password: word } })
  const answers = await times(10, (turn) => signIn(`sai-mat-khau-${turn}`))
  expect(answers.filter(({ status }) => status !== 401)).toEqual([])
  expect((await signIn(password)).status).toBe(401)
})
