import { afterAll, beforeAll, expect, it } from 'vitest'
import { closePortal, createFile, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const as = (role: string) => ({ token: portal.people[role]?.token })
const remove = (path: string) => rest(portal, path, { method: 'DELETE', ...as('platformAdmin') })

async function create(slug: string, data: object) {
  const body = { ...leastOf[slug]?.(portal.here.id), ...data }
  const made = await rest(portal, `/${slug}`, { method: 'POST', ...as('platformAdmin'), body })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body.doc.id as string
}

async function stored(slug: string, id: string) {
  const query = `${id}?depth=0&draft=true`
  return (await rest(portal, `/${slug}/${query}`, as('platformAdmin'))).body
}

/** That it can be saved again is half of what is asked. */
async function saves(slug: string, id: string) {
  const { status, body } = await rest(portal, `/${slug}/${id}`, {
    method: 'PATCH',
    ...as('platformAdmin'),
    body: { title: 'Sửa sau khi xoá nội dung được dẫn' },
  })
  expect([status, body.errors]).toEqual([200, undefined])
}

it('of what is deleted no reference stays, in a field, in a row or in an old version', async () => {
  const topic = await create('topics', { name: 'Lĩnh vực sẽ xoá' })
  const target = await create('legal-documents', { number: '9/QĐ-CQ', title: 'Sẽ xoá' })
  const other = await create('legal-documents', { number: '10/QĐ-CQ', title: 'Còn lại' })
  const document = await create('legal-documents', {
    topic,
    relations: [
      { type: 'amends', number: '9/QĐ-CQ', target },
      { type: 'amends', number: '10/QĐ-CQ', target: other },
    ],
  })
  const picture = await createFile(portal.payload, portal.here.id)
  const news = await create('news', { picture: picture.id, topic })
  for (const path of [`/topics/${topic}`, `/legal-documents/${target}`, `/media/${picture.id}`])
    expect((await remove(path)).status).toBe(200)

  const { relations, ...rest } = await stored('legal-documents', document)
  expect(rest.topic ?? null).toBeNull()
  expect(relations.map((row: { target?: string }) => row.target ?? null)).toEqual([null, other])
  const item = await stored('news', news)
  expect([item.picture ?? null, item.topic ?? null]).toEqual([null, null])
  const { docs } = await portal.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: news } },
    depth: 0,
  })
  expect(docs.map(({ version }) => version.picture ?? null)).toEqual([null])
  await saves('legal-documents', document)
  await saves('news', news)
})
