import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '@/access/roles'
import { toTimestamp } from '@/lib/formatDate'
import { closePortal, rest, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const create = (slug: 'news' | 'legal-documents' | 'directives', data: Record<string, unknown>) =>
  portal.payload.create({
    collection: slug as 'legal-documents',
    data: { ...leastOf[slug]?.(portal.here.id), ...data } as never,
    depth: 0,
  })

describe('publishing', () => {
  it('keeps the first day for good', async () => {
    const { id, publishedAt } = await create('news', { _status: 'published' })
    await portal.payload.update({
      collection: 'news',
      id,
      data: { _status: 'draft', withdrawReason: 'error' },
    })
    const again = await portal.payload.update({
      collection: 'news',
      id,
      data: { _status: 'published' },
    })
    expect(publishedAt).toBeTruthy()
    expect(again.publishedAt).toBe(publishedAt)
  })

  it('cannot be back-dated through REST', async () => {
    const { body } = await rest(portal, '/news', {
      method: 'POST',
      token: portal.people.publisher?.token,
      body: { ...leastOf.news?.(portal.here.id), publishedAt: '2020-01-01', _status: 'published' },
    })
    expect(body.doc.publishedAt > '2026').toBe(true)
  })

  it('counts the working days since the issue', async () => {
    const document = await create('legal-documents', {
      issuedOn: toTimestamp('2026-11-20'),
      publishedAt: toTimestamp('2026-11-25'),
      _status: 'published',
    })
    // Saturday, Sunday and the holiday of 24/11 do not count: Monday 23 and Wednesday 25 do.
    expect(document.daysToPublish).toBe(2)
  })

  it('of a question without an answer is refused, at its field', async () => {
    const { status, body } = await rest(portal, '/questions', {
      method: 'POST',
      token: portal.people.publisher?.token,
      body: {
        ...leastOf.questions?.(portal.here.id),
        state: 'assigned',
        answer: null,
        _status: 'published',
      },
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'state',
      'answer',
    ])
  })
})

it('closing a question needs its answer, at the field, published or not', async () => {
  const { body } = await rest(portal, '/questions', {
    method: 'POST',
    token: portal.people.officer?.token,
    body: { ...leastOf.questions?.(portal.here.id), state: 'assigned', answer: null },
  })
  const closed = await rest(portal, `/questions/${body.doc.id}?draft=true`, {
    method: 'PATCH',
    token: portal.people.officer?.token,
    body: { state: 'answered' },
  })
  expect([closed.status, closed.body.errors[0].data.errors]).toMatchObject([
    400,
    [{ path: 'answer', message: 'Chưa có câu trả lời.' }],
  ])
})

it('an agency that has a site cannot be deleted', async () => {
  const { status, body } = await rest(portal, `/agencies/${idOf(portal.here.agency)}`, {
    method: 'DELETE',
    token: portal.people.platformAdmin?.token,
  })
  expect([status, body.errors[0].message]).toEqual([
    409,
    'Cơ quan này đang có cổng nên không xoá được.',
  ])
})

describe('withdrawing', () => {
  it('needs a reason', async () => {
    const { id } = await create('news', { _status: 'published' })
    const { status, body } = await rest(portal, `/news/${id}`, {
      method: 'PATCH',
      token: portal.people.publisher?.token,
      body: { _status: 'draft' },
    })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toBe('Chọn lý do rút nội dung khỏi cổng.')
    expect(body.errors[0].message).toMatch(/^Ô sau chưa đúng: (?!withdrawReason)/)
  })

  it('takes the document from visitors at once and keeps it for the site', async () => {
    const { id } = await create('news', { _status: 'published' })
    await rest(portal, `/news/${id}`, {
      method: 'PATCH',
      token: portal.people.publisher?.token,
      body: { _status: 'draft', withdrawReason: 'expired' },
    })
    expect((await rest(portal, `/news/${id}`)).status).toBe(404)
    expect((await rest(portal, `/news/${id}`, { token: portal.people.editor?.token })).status).toBe(
      200,
    )
  })
})

describe('throwing away', () => {
  const trash = (id: string, as: string, query = '') =>
    rest(portal, `/news/${id}${query}`, {
      method: 'PATCH',
      token: portal.people[as]?.token,
      body: { deletedAt: new Date().toISOString() },
    })
  const publicStatus = async (id: string) => (await rest(portal, `/news/${id}`)).status

  it.each(['', '?draft=true'])('takes from visitors what is published: PATCH %s', async (query) => {
    const { id } = await create('news', { _status: 'published' })
    expect((await trash(id, 'editor', query)).status).toBe(403)
    expect(await publicStatus(id)).toBe(200)
    expect((await trash(id, 'publisher', query)).status).toBe(200)
    expect(await publicStatus(id)).toBe(404)
  })

  it('is not what a form asks for that sends back an empty date of it', async () => {
    const { status, body } = await rest(portal, '/directives?draft=true', {
      method: 'POST',
      token: portal.people.editor?.token,
      body: { site: portal.here.id, title: 'Mới có trích yếu' },
    })
    expect(status).toBe(201)
    const saved = await rest(portal, `/directives/${body.doc.id}?draft=true`, {
      method: 'PATCH',
      token: portal.people.editor?.token,
      body: { title: 'Vẫn mới có trích yếu', deletedAt: null },
    })
    expect(saved.status).toBe(200)
  })

  it('asks no reason where there is a draft of what is published', async () => {
    const { id } = await create('news', { _status: 'published' })
    await rest(portal, `/news/${id}?draft=true`, {
      method: 'PATCH',
      token: portal.people.editor?.token,
      body: { title: 'Bản nháp' },
    })
    expect((await trash(id, 'publisher')).status).toBe(200)
    expect(await publicStatus(id)).toBe(404)
    expect((await rest(portal, '/news?limit=0')).body.docs).not.toContainEqual(
      expect.objectContaining({ id }),
    )
  })
})

describe('addresses', () => {
  it('are made from Vietnamese words and number those alike', async () => {
    const first = await create('directives', {
      number: '08/2011/CT-UBND',
      title: 'Đẩy mạnh ứng dụng',
    })
    const second = await create('directives', {
      number: '08/2011/CT-UBND',
      title: 'Đẩy mạnh ứng dụng',
    })
    expect(first.slug).toBe('08-2011-ct-ubnd-day-manh-ung-dung')
    expect(second.slug).toBe('08-2011-ct-ubnd-day-manh-ung-dung-2')
  })

  it('refuse capitals and spaces with a sentence', async () => {
    const { status, body } = await rest(portal, '/news', {
      method: 'POST',
      token: portal.people.publisher?.token,
      body: { ...leastOf.news?.(portal.here.id), slug: 'Tin Mới', _status: 'published' },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('chữ thường không dấu')
  })

  const refusedAt = (body: { errors: { data: { errors: { path: string }[] } }[] }) =>
    body.errors[0]?.data.errors.map(({ path }) => path)

  it('that another document of the site has are refused at the field', async () => {
    const { slug } = await create('news', { title: 'Lịch tiếp công dân' })
    const { status, body } = await rest(portal, '/news', {
      method: 'POST',
      token: portal.people.publisher?.token,
      body: { ...leastOf.news?.(portal.here.id), slug },
    })
    expect([status, refusedAt(body)]).toEqual([400, ['slug']])
    const elsewhere = await rest(portal, '/news', {
      method: 'POST',
      token: portal.people.otherSite?.token,
      body: { ...leastOf.news?.(portal.there.id), slug },
    })
    expect(elsewhere.status).toBe(201)
  })

  it('that were free when a draft took them are refused when it is published', async () => {
    const { id } = await create('news', { title: 'Đang công bố', _status: 'published' })
    const asPublisher = { method: 'PATCH', token: portal.people.publisher?.token }
    const draft = await rest(portal, `/news/${id}?draft=true`, {
      ...asPublisher,
      body: { slug: 'dia-chi-moi', _status: 'draft' },
    })
    expect(draft.status).toBe(200)
    await create('news', { title: 'Địa chỉ mới', _status: 'published' })
    const { status, body } = await rest(portal, `/news/${id}`, {
      ...asPublisher,
      body: { slug: 'dia-chi-moi', _status: 'published' },
    })
    expect([status, refusedAt(body)]).toEqual([400, ['slug']])
  })

  it('are made anew for a copy', async () => {
    const { id } = await create('news', { title: 'Mẫu thông báo', _status: 'published' })
    const { status, body } = await rest(portal, `/news/${id}/duplicate`, {
      method: 'POST',
      token: portal.people.publisher?.token,
      body: { _status: 'draft' },
    })
    expect([status, body.doc.slug]).toEqual([200, 'mau-thong-bao-2'])
    expect(body.doc.publishedAt ?? null).toBeNull()
  })
})

describe('the search of the lists', () => {
  it.each(['quy che hop dong', 'Quy chế HỢP ĐỒNG', 'quy chế hợp đồng', '77/qđ'])(
    'finds by %s',
    async (words) => {
      await create('legal-documents', {
        number: '77/QĐ-CQ',
        title: 'Quy chế hợp đồng',
        _status: 'published',
      })
      const { body } = await rest(
        portal,
        `/legal-documents?where[searchKey][like]=${encodeURIComponent(words)}`,
      )
      expect(body.docs.map(({ number }: { number: string }) => number)).toContain('77/QĐ-CQ')
    },
  )
})
