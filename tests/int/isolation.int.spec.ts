import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toRichText } from '@/lib/toRichText'
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

const least = (slug: string, site: string) => leastOf[slug]?.(site) as never
const token = (name: string) => portal.people[name]?.token

const upload = (site: string) => createFile(portal.payload, site)

const errorsOf = (body: {
  errors?: { data?: { errors?: { path: string; message: string }[] } }[]
}) => body.errors?.[0]?.data?.errors ?? []

describe('a reference to another site', () => {
  it('is refused in a relationship, at its field', async () => {
    const foreign = await portal.payload.create({
      collection: 'legal-documents',
      data: least('legal-documents', portal.there.id),
    })
    const { status, body } = await rest(portal, '/legal-documents', {
      method: 'POST',
      token: token('publisher'),
      body: {
        ...(least('legal-documents', portal.here.id) as object),
        relations: [{ type: 'amends', target: foreign.id }],
      },
    })
    expect(status).toBe(400)
    expect(errorsOf(body).map(({ path }) => path)).toEqual(['relations.0.target'])
  })

  it('is refused in an upload, at its field, in Vietnamese', async () => {
    const foreign = await upload(portal.there.id)
    const { status, body } = await rest(portal, '/news', {
      method: 'POST',
      token: token('publisher'),
      body: { ...(least('news', portal.here.id) as object), picture: foreign.id },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('không')
  })

  it('is refused in a rich text', async () => {
    const foreign = await upload(portal.there.id)
    const body = toRichText(['Xem hình.'])
    body.root.children.push({
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: foreign.id,
      id: '66f000000000000000000001',
      fields: {},
    })
    const answer = await rest(portal, '/news', {
      method: 'POST',
      token: token('publisher'),
      body: { ...(least('news', portal.here.id) as object), body },
    })
    expect(answer.status).toBe(400)
    expect(errorsOf(answer.body).map(({ path }) => path)).toEqual(['body'])
  })
})

describe('a file', () => {
  it('opens to visitors only while something published shows it', async () => {
    const file = await upload(portal.here.id)
    const isOpen = async () => (await rest(portal, `/media/${file.id}`)).status === 200
    const data = { ...(least('news', portal.here.id) as object), picture: file.id }
    const draft = await portal.payload.create({
      collection: 'news',
      data: { ...data, _status: 'draft' } as never,
    })
    expect(await isOpen()).toBe(false)
    await portal.payload.update({
      collection: 'news',
      id: draft.id,
      data: { _status: 'published' },
    })
    expect(await isOpen()).toBe(true)
    await portal.payload.update({
      collection: 'news',
      id: draft.id,
      data: { _status: 'draft', withdrawReason: 'error' },
    })
    expect(await isOpen()).toBe(false)
  })

  it('is not listed for visitors while it belongs to a draft', async () => {
    await upload(portal.here.id)
    const { body } = await rest(portal, '/media')
    expect(body.docs).toEqual([])
  })

  it('cannot be deleted while something published shows it', async () => {
    const file = await upload(portal.here.id)
    await portal.payload.create({
      collection: 'news',
      data: {
        ...(least('news', portal.here.id) as object),
        picture: file.id,
        _status: 'published',
      } as never,
    })
    const { status } = await rest(portal, `/media/${file.id}`, {
      method: 'DELETE',
      token: token('editor'),
    })
    expect(status).toBe(409)
  })
})

describe('a newer draft of a published document', () => {
  it('is not shown to visitors, whatever the query asks', async () => {
    const news = await portal.payload.create({
      collection: 'news',
      data: {
        ...(least('news', portal.here.id) as object),
        title: 'Bản đã công bố',
        _status: 'published',
      } as never,
    })
    await portal.payload.update({
      collection: 'news',
      id: news.id,
      data: { title: 'Bản nháp kín' },
      draft: true,
    })
    const answers = await Promise.all(
      [
        `/news/${news.id}`,
        `/news/${news.id}?draft=true`,
        '/news?draft=true',
        '/news?where[title][like]=kín',
        '/news?trash=true',
        `/news/versions?where[parent][equals]=${news.id}`,
      ].map((path) => rest(portal, path)),
    )
    expect(JSON.stringify(answers)).not.toContain('Bản nháp kín')
    expect(answers[0]?.body.title).toBe('Bản đã công bố')
  })

  it('cannot be put before the public by an editor, by no kind of save', async () => {
    const news = await portal.payload.create({
      collection: 'news',
      data: {
        ...(least('news', portal.here.id) as object),
        title: 'Đang công bố',
        _status: 'published',
      } as never,
    })
    await rest(portal, `/news/${news.id}?draft=true`, {
      method: 'PATCH',
      token: token('editor'),
      body: { title: 'Lời của biên tập viên' },
    })
    const { docs } = await portal.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: news.id } },
    })
    for (const version of docs)
      await rest(portal, `/news/versions/${version.id}`, { method: 'POST', token: token('editor') })
    await rest(portal, `/news/${news.id}`, {
      method: 'PATCH',
      token: token('editor'),
      body: { title: 'Thẳng tay' },
    })
    await rest(portal, `/news?where[id][equals]=${news.id}`, {
      method: 'PATCH',
      token: token('editor'),
      body: { title: 'Hàng loạt' },
    })
    const { body } = await rest(portal, `/news/${news.id}`)
    expect(body.title).toBe('Đang công bố')
  })
})

describe('who asked a question', () => {
  it('is never in what a visitor or another site reads', async () => {
    const question = await portal.payload.create({
      collection: 'questions',
      data: { ...(least('questions', portal.here.id) as object), _status: 'published' } as never,
    })
    for (const name of [undefined, 'editor', 'otherSite', 'supervisor']) {
      const { body } = await rest(portal, `/questions/${question.id}`, {
        token: name && token(name),
      })
      expect(JSON.stringify(body)).not.toMatch(/Kín|kin@|0912000000/)
    }
    const { body } = await rest(portal, `/questions/${question.id}`, { token: token('officer') })
    expect(body.asker.name).toBe('Nguyễn Văn Kín')
  })

  it.each(['where[asker.email][like]=kin', 'where[asker.name][exists]=true', 'sort=asker.name'])(
    'cannot be found out by %s',
    async (query) => {
      const plain = await rest(portal, '/questions')
      const asked = await rest(portal, `/questions?${query}`)
      const learnt = asked.status < 400 && query.startsWith('where') ? asked.body.totalDocs : 0
      expect(plain.status).toBe(200)
      expect(learnt).toBe(0)
      if (query.startsWith('sort')) expect(asked.status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('people', () => {
  it('of one site cannot be managed by another site', async () => {
    const { status } = await rest(portal, `/users/${portal.people.editor?.user.id}`, {
      method: 'PATCH',
      token: token('otherSite'),
      body: { password: 'chiem-doat-mat-khau' },
    })
    expect(status).toBeGreaterThanOrEqual(403)
  })

  it('are not raised beyond the site of who manages them', async () => {
    const id = portal.people.editor?.user.id
    const body = { roles: [{ site: portal.there.id, role: 'siteAdmin' }] }
    const raised = await rest(portal, `/users/${id}`, {
      method: 'PATCH',
      token: token('siteAdmin'),
      body,
    })
    expect(raised.status).toBe(403)
    await rest(portal, `/users/${id}`, {
      method: 'PATCH',
      token: token('siteAdmin'),
      body: { globalRole: 'platformAdmin' },
    })
    const editor = await portal.payload.findByID({ collection: 'users', id: id ?? '' })
    expect(editor.globalRole ?? null).toBeNull()
  })

  it('do not raise themselves', async () => {
    const { status } = await rest(portal, `/users/${portal.people.editor?.user.id}`, {
      method: 'PATCH',
      token: token('editor'),
      body: { roles: [{ site: portal.here.id, role: 'siteAdmin' }] },
    })
    const editor = await portal.payload.findByID({
      collection: 'users',
      id: portal.people.editor?.user.id ?? '',
    })
    expect(status).toBe(403)
    expect(editor.roles?.map(({ role }) => role)).toEqual(['editor'])
  })

  it('need a password of twelve characters, said at the field', async () => {
    const { status, body } = await rest(portal, '/users', {
      method: 'POST',
      token: token('platformAdmin'),
      body: { name: 'Ngắn', email: 'ngan@example.vn', password: 'ngan' },
    })
    expect(status).toBe(400)
    expect(errorsOf(body)).toEqual([expect.objectContaining({ path: 'password' })])
  })

  it('are locked out after five wrong passwords', async () => {
    const email = 'khoa@example.vn'
    await portal.payload.create({ collection: 'users', data: { name: 'Khoá', email, password } })
    const login = (given: string) =>
      rest(portal, '/users/login', { method: 'POST', body: { email, password: given } })
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await login('sai mat khau roi')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
    const unlock = await rest(portal, '/users/unlock', {
      method: 'POST',
      body: { email },
      token: token('editor'),
    })
    expect(unlock.status).toBeGreaterThanOrEqual(403)
  })
})
