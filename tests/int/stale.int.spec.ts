import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePortal, createFile, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

type Form = { id: string; savedAt: string | null } & Record<string, unknown>
const token = (role: string) => portal.people[role]?.token

async function createNews(data: object = {}): Promise<string> {
  const body = { ...leastOf.news?.(portal.here.id), ...data }
  const answer = await rest(portal, '/news', { method: 'POST', token: token('publisher'), body })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

/** All that the admin's form holds, hidden fields included. */
async function open(role: string, path: string): Promise<Form> {
  const { body } = await rest(portal, `${path}?draft=true&depth=0`, { token: token(role) })
  return body
}

const save = (role: string, path: string, body: object) =>
  rest(portal, `${path}?draft=true&depth=0`, { method: 'PATCH', token: token(role), body })

const publish = (role: string, path: string, body: object) =>
  rest(portal, `${path}?depth=0`, {
    method: 'PATCH',
    token: token(role),
    body: { ...body, _status: 'published' },
  })

describe('a form that was filled before somebody else saved', () => {
  it('is refused: who saved, when, and what differs, at its field', async () => {
    const path = `/news/${await createNews()}`
    const mine = await open('editor', path)
    const theirs = await open('publisher', path)
    await save('publisher', path, { ...theirs, title: 'Hội nghị dời sang thứ Ba' })
    const { status, body } = await save('editor', path, { ...mine, summary: 'Hai ngày.' })
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(
      /^publisher đã lưu nội dung này lúc \d+ giờ.* Những ô đã khác: Tiêu đề$/,
    )
    expect(body.errors[0].data.errors).toMatchObject([
      { path: 'title', message: 'Ô này đã được lưu là: Hội nghị dời sang thứ Ba' },
    ])
    expect(await open('editor', path)).toMatchObject({
      title: 'Hội nghị dời sang thứ Ba',
      summary: mine.summary,
    })
  })

  it('may be saved once it is filled anew, and again with what that save answered', async () => {
    const path = `/news/${await createNews()}`
    await save('publisher', path, { title: 'Tin mới' })
    const fresh = await open('editor', path)
    const first = await save('editor', path, { ...fresh, summary: 'Một.' })
    expect(first.status).toBe(200)
    const second = await publish('publisher', path, { ...first.body.doc, summary: 'Hai.' })
    expect(second.status).toBe(200)
    const third = await publish('publisher', path, { ...second.body.doc, summary: 'Ba.' })
    expect(third.status).toBe(200)
  })

  it('is taken where the two differ in nothing that an editor fills', async () => {
    const path = `/news/${await createNews()}`
    const mine = await open('editor', path)
    await save('publisher', path, await open('publisher', path))
    expect((await save('editor', path, { ...mine, summary: 'Hai ngày.' })).status).toBe(200)
  })

  it('is refused where the document was withdrawn meanwhile', async () => {
    const path = `/news/${await createNews({ _status: 'published' })}`
    const mine = await open('publisher', path)
    await rest(portal, path, {
      method: 'PATCH',
      token: token('siteAdmin'),
      body: { _status: 'draft', withdrawReason: 'error' },
    })
    const { status, body } = await publish('publisher', path, mine)
    expect(status).toBe(409)
    expect(body.errors[0].data.errors).toContainEqual(expect.objectContaining({ path: '_status' }))
  })

  it('is told that the system saved', async () => {
    const id = await createNews()
    const mine = await open('editor', `/news/${id}`)
    await portal.payload.update({ collection: 'news', id, data: { title: 'Từ tệp nhập' } })
    const { status, body } = await save('editor', `/news/${id}`, mine)
    expect([status, body.errors[0].message]).toEqual([409, expect.stringMatching(/^Hệ thống đã/)])
  })

  it('goes back to what is published', async () => {
    const path = `/news/${await createNews({ _status: 'published' })}`
    await save('editor', path, { ...(await open('editor', path)), title: 'Bản nháp bỏ đi' })
    const { body: published } = await rest(portal, `${path}?depth=0`, { token: token('publisher') })
    expect((await publish('publisher', path, published)).status).toBe(200)
    expect(await open('editor', path)).toMatchObject({ title: published.title })
  })

  it('is told fields of groups by their path, in collections without versions', async () => {
    const path = `/sites/${portal.here.id}`
    const mine = await open('siteAdmin', path)
    await rest(portal, path, {
      method: 'PATCH',
      token: token('platformAdmin'),
      body: { notice: { text: 'Đang nâng cấp', href: '/tin-tuc' } },
    })
    const { status, body } = await rest(portal, path, {
      method: 'PATCH',
      token: token('siteAdmin'),
      body: mine,
    })
    expect(status).toBe(409)
    expect(body.errors[0].data.errors.map((error: { path: string }) => error.path)).toEqual([
      'notice.text',
      'notice.href',
    ])
  })
})

it('of two forms saved at the same time one is kept and the other refused', async () => {
  const path = `/news/${await createNews()}`
  const form = await open('editor', path)
  const answers = await Promise.all([
    save('editor', path, { ...form, title: 'Của biên tập viên' }),
    save('publisher', path, { ...form, title: 'Của người duyệt' }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const kept = answers.find(({ status }) => status === 200)?.body.doc
  expect(await open('editor', path)).toMatchObject({ title: kept.title })
})

it('who sends no time of a form is not asked', async () => {
  const path = `/news/${await createNews()}`
  await save('publisher', path, { title: 'Một' })
  expect((await save('editor', path, { title: 'Hai' })).status).toBe(200)
})

it('a document that somebody else is writing is refused with a Vietnamese sentence', async () => {
  const id = await createNews()
  await portal.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'news', value: id },
      user: { relationTo: 'users', value: portal.people.publisher?.user.id ?? '' },
    },
  })
  const { status, body } = await save('editor', `/news/${id}`, { title: 'Một' })
  expect([status, body.errors[0].message]).toEqual([
    423,
    expect.stringContaining('Người khác đang sửa nội dung này'),
  ])
})

it('people of another site hear nothing of who saved what', async () => {
  const path = `/news/${await createNews({ _status: 'published' })}`
  const theirs = await open('otherSite', path)
  await save('publisher', path, { title: 'Chưa ai được biết' })
  const { status, body } = await save('otherSite', path, { ...theirs, title: 'Lạ' })
  expect(status).toBe(403)
  expect(JSON.stringify(body)).not.toMatch(/publisher|Chưa ai được biết/)
})

it('who saved is nobody’s to read, and when is not the public’s', async () => {
  const path = `/news/${await createNews({ _status: 'published' })}`
  expect(await open('platformAdmin', path)).not.toHaveProperty('savedBy')
  const { body } = await rest(portal, path)
  expect(body.title).toBeTruthy()
  expect(body).not.toHaveProperty('savedAt')
})

describe('a file', () => {
  const upload = () => createFile(portal.payload, portal.here.id)

  it('that somebody has open in a form may be shown by a document meanwhile', async () => {
    const { id } = await upload()
    const mine = await open('editor', `/media/${id}`)
    await createNews({ picture: id, _status: 'published' })
    expect(await open('editor', `/media/${id}`)).toMatchObject({ isPublic: true })
    const { status } = await save('editor', `/media/${id}`, { ...mine, alt: 'Bản chính, ký số' })
    expect(status).toBe(200)
    expect(await open('editor', `/media/${id}`)).toMatchObject({ isPublic: true })
  })

  it('whose description somebody else changed is kept as it is', async () => {
    const { id } = await upload()
    const mine = await open('editor', `/media/${id}`)
    await save('publisher', `/media/${id}`, { alt: 'Bản chính, ký số' })
    const { status, body } = await save('editor', `/media/${id}`, { ...mine, alt: 'Bản sao' })
    expect(status).toBe(409)
    expect(body.errors[0].data.errors).toMatchObject([
      { path: 'alt', message: 'Ô này đã được lưu là: Bản chính, ký số' },
    ])
  })
})
