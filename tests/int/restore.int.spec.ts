import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toRichText } from '@/lib/toRichText'
import { closePortal, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

type Slug = 'news' | 'questions'
type Save = { as: string; draft?: boolean; data: Record<string, unknown> }

/** A document as people saved it one after another through REST; with its versions, oldest first. */
async function saved(slug: Slug, first: Save, ...changes: Save[]) {
  const send = ({ as, draft, data }: Save, path: string, method: string) =>
    rest(portal, `${path}?draft=${Boolean(draft)}`, {
      method,
      token: portal.people[as]?.token,
      body: data,
    })
  const made = { ...first, data: { ...leastOf[slug]?.(portal.here.id), ...first.data } }
  const { body } = await send(made, `/${slug}`, 'POST')
  const id: string = body.doc.id
  for (const change of changes) await send(change, `/${slug}/${id}`, 'PATCH')
  const { docs } = await portal.payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 0,
    depth: 0,
  })
  return { id, versions: docs }
}

async function restore(slug: Slug, version: { id: string } | undefined, as: string, query = '') {
  const { status } = await rest(portal, `/${slug}/versions/${version?.id}${query}`, {
    method: 'POST',
    token: portal.people[as]?.token,
    body: {},
  })
  expect(status).toBe(200)
}

async function stored(slug: Slug, id: string, draft = false) {
  const document: object = await portal.payload.findByID({ collection: slug, id, draft, depth: 0 })
  return document as Record<string, unknown>
}

const published = { _status: 'published' }

describe('an old version', () => {
  it('of a draft brings back what was written, on its site and among its people’s documents', async () => {
    const { id, versions } = await saved(
      'news',
      { as: 'editor', draft: true, data: { title: 'Lần đầu', summary: null } },
      { as: 'editor', draft: true, data: { title: 'Lần hai' } },
    )
    await restore('news', versions[0], 'editor', '?draft=false')
    const { body } = await rest(portal, `/news?draft=true&where[id][equals]=${id}&depth=0`, {
      token: portal.people.editor?.token,
    })
    expect(body.docs).toMatchObject([
      { title: 'Lần đầu', site: portal.here.id, slug: versions[1]?.version.slug },
    ])
  })

  it('that was published goes before citizens again, with its address and its first day', async () => {
    const { id, versions } = await saved(
      'news',
      { as: 'publisher', data: { title: 'Bản đúng', ...published } },
      { as: 'publisher', data: { title: 'Bản sai', ...published } },
    )
    const before = await stored('news', id)
    await restore('news', versions[0], 'publisher')
    expect(await stored('news', id)).toMatchObject({
      ...{ _status: 'published', title: 'Bản đúng', site: portal.here.id },
      ...{ slug: before.slug, publishedAt: before.publishedAt },
      savedBy: portal.people.publisher?.user.id,
    })
  })

  it.each([
    ['by an editor, who may not publish', 'editor', 'Bản cũ', ''],
    ['when that is asked for', 'publisher', 'Bản cũ', '?draft=true'],
    ['when it never was published', 'publisher', 'Bản nháp', ''],
  ])('of what is published comes as a draft %s', async (_, as, title, query) => {
    const { id, versions } = await saved(
      'news',
      { as: 'publisher', data: { title: 'Bản cũ', ...published } },
      { as: 'editor', draft: true, data: { title: 'Bản nháp' } },
      { as: 'publisher', data: { title: 'Bản mới', ...published } },
    )
    const version = versions.find((one) => one.version.title === title)
    await restore('news', version, as, query)
    expect(await stored('news', id)).toMatchObject({ title: 'Bản mới', _status: 'published' })
    expect(await stored('news', id, true)).toMatchObject({
      ...{ title, _status: 'draft', site: portal.here.id },
      publishedAt: expect.stringContaining('T'),
    })
  })

  it('is not restored by somebody of another site', async () => {
    const { versions } = await saved('news', { as: 'publisher', data: published })
    const { status } = await rest(portal, `/news/versions/${versions[0]?.id}`, {
      method: 'POST',
      token: portal.people.otherSite?.token,
      body: {},
    })
    expect([403, 404]).toContain(status)
  })

  it('of a question that is not published counts at once, and its notice keeps its time', async () => {
    const extension = { dueOn: '2026-12-31T00:00:00.000Z', reason: 'Cần ý kiến của sở khác.' }
    const { id, versions } = await saved(
      'questions',
      { as: 'officer', data: { state: 'assigned', extension } },
      { as: 'officer', data: { answer: toRichText(['Trả lời nhầm.']) } },
    )
    const before = await stored('questions', id)
    await restore('questions', versions[0], 'officer')
    const after = await stored('questions', id)
    const { answer } = versions[0]?.version as { answer?: unknown }
    expect(after).toMatchObject({ answer, code: before.code, extension: before.extension })
  })
})
