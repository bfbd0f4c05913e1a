import { afterAll, beforeAll, expect, it } from 'vitest'
import { closePortal, createFile, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const asPublisher = () => ({ token: portal.people.publisher?.token })

/** Drafts of the site `here`, and how all of them are asked for. */
async function makeDrafts(data: object) {
  const ids: string[] = []
  for (let number = 1; number <= 4; number += 1) {
    const { body } = await rest(portal, '/news?draft=true', {
      method: 'POST',
      ...asPublisher(),
      body: { ...leastOf.news?.(portal.here.id), title: `Tin số ${number}`, ...data },
    })
    ids.push(body.doc.id)
  }
  return { ids, query: ids.map((id) => `where[id][in][]=${id}`).join('&') }
}

const change = (query: string, body: object) =>
  rest(portal, `/news?${query}`, { method: 'PATCH', ...asPublisher(), body })

it('a file is open as long as one of the documents that were changed together shows it', async () => {
  const file = await createFile(portal.payload, portal.here.id)
  const uses = async () => {
    const { usedBy, isPublic } = await portal.payload.findByID({ collection: 'media', id: file.id })
    return { usedBy: (usedBy ?? []).toSorted(), isPublic }
  }
  const { ids, query } = await makeDrafts({ picture: file.id })
  const keys = ids.map((id) => `news:${id}`).toSorted()
  expect((await change(query, { _status: 'published' })).status).toBe(200)
  expect(await uses()).toEqual({ usedBy: keys, isPublic: true })
  const withdrawn = { _status: 'draft', withdrawReason: 'error' }
  expect((await change(query, withdrawn)).status).toBe(200)
  expect(await uses()).toEqual({ usedBy: [], isPublic: false })
  expect((await change(query, { _status: 'published' })).status).toBe(200)
  expect((await change(query, { deletedAt: new Date().toISOString() })).status).toBe(200)
  expect(await uses()).toEqual({ usedBy: [], isPublic: false })
  const deleted = await rest(portal, `/news?${query}&trash=true`, {
    method: 'DELETE',
    ...asPublisher(),
  })
  expect([deleted.status, (await uses()).usedBy]).toEqual([200, []])
})

it('of documents that are published together one has the address that all of them asked for', async () => {
  const { ids, query } = await makeDrafts({})
  const { body } = await change(query, { slug: 'mot-dia-chi', _status: 'published' })
  expect([body.docs.length, body.errors.length]).toEqual([1, 3])
  const { docs } = await portal.payload.find({ collection: 'news', where: { id: { in: ids } } })
  const published = docs.filter(({ _status }) => _status === 'published')
  expect(published.map(({ slug }) => slug)).toEqual(['mot-dia-chi'])
})

it('a copy of what another site published is made on one’s own site alone', async () => {
  const published = { ...leastOf.news?.(portal.here.id), _status: 'published' }
  const { body } = await rest(portal, '/news', {
    method: 'POST',
    ...asPublisher(),
    body: published,
  })
  const copy = (data: object) =>
    rest(portal, `/news/${body.doc.id}/duplicate`, {
      method: 'POST',
      token: portal.people.otherSite?.token,
      body: { title: 'Người lạ viết', _status: 'draft', ...data },
    })
  expect((await copy({})).status).toBe(403)
  const own = await copy({ site: portal.there.id })
  expect([own.status, own.body.doc.site.id]).toEqual([200, portal.there.id])
  const found = await portal.payload.count({
    collection: 'news',
    where: { and: [{ site: { equals: portal.here.id } }, { title: { equals: 'Người lạ viết' } }] },
  })
  expect(found.totalDocs).toBe(0)
})
