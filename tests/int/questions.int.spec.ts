import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askQuestion, questionForm } from '@/collections/Questions/askQuestion'
import { toRichText } from '@/lib/toRichText'
import { followQuestion } from '@/queries/questions'
import { closePortal, rest, startPortal, type Portal } from '../support/portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(async () => {
  vi.useRealTimers()
  await closePortal(portal.payload)
})

const asked = {
  title: 'Thời hạn cấp phép quảng cáo',
  question: 'Cửa hàng tôi muốn treo biển quảng cáo, thời hạn cấp phép là bao lâu?',
  name: 'Trần Thị Kín',
  email: 'kin@example.vn',
  phone: '0912 345 678',
  consent: 'co' as const,
  topic: '',
}

const ask = () => askQuestion(portal.payload, { site: portal.here.id, asked })

describe('a question', () => {
  it('is followed by its code, without who asked it', async () => {
    const code = await ask()
    const question = await followQuestion(code, portal.here.id)
    expect(code).toMatch(/^[2-9A-Z]{10}$/)
    expect(question?.state).toBe('received')
    expect(JSON.stringify(question)).not.toMatch(/Kín|kin@|0912/)
  })

  it('is not found by its code on another site', async () => {
    expect(await followQuestion(await ask(), portal.there.id)).toBeNull()
  })

  it('is not among what visitors read before it is answered and published', async () => {
    await ask()
    expect((await rest(portal, '/questions')).body.totalDocs).toBe(0)
  })

  it('is due after 15 working days, holidays left out', async () => {
    vi.useFakeTimers({ now: new Date('2026-02-10T03:00:00Z'), toFake: ['Date'] })
    const question = await followQuestion(await ask(), portal.here.id)
    vi.useRealTimers()
    // Tết takes 16 to 20 February away: 11–13 February, then from 23 February on.
    expect(question?.dueOn?.slice(0, 10)).toBe('2026-03-10')
  })

  it('answered by an officer shows the answer to the holder of the code only', async () => {
    const code = await ask()
    const { docs } = await portal.payload.find({
      collection: 'questions',
      where: { code: { equals: code } },
    })
    const { status } = await rest(portal, `/questions/${docs[0]?.id}`, {
      method: 'PATCH',
      token: portal.people.officer?.token,
      body: {
        state: 'answered',
        answer: toRichText(['Mười ngày làm việc.']),
        unit: 'Phòng Cấp phép',
      },
    })
    const followed = await followQuestion(code, portal.here.id)
    expect(status).toBe(200)
    expect(JSON.stringify(followed?.answer)).toContain('Mười ngày làm việc.')
    expect(followed?.daysToAnswer).toBe(0)
    expect((await rest(portal, `/questions/${docs[0]?.id}`)).status).toBe(404)
  })

  it('is put off with a reason only', async () => {
    const code = await ask()
    const { docs } = await portal.payload.find({
      collection: 'questions',
      where: { code: { equals: code } },
    })
    const put = (extension: object) =>
      rest(portal, `/questions/${docs[0]?.id}`, {
        method: 'PATCH',
        token: portal.people.officer?.token,
        body: { extension, state: 'assigned' },
      })
    const later = '2027-03-01T05:00:00.000Z'
    expect((await put({ dueOn: later })).status).toBe(400)
    expect((await put({ dueOn: later, reason: 'Cần ý kiến của bộ.' })).body.doc.dueOn).toBe(later)
  })
})

describe('the form', () => {
  it.each([
    [{ title: 'Hỏi' }, 'title'],
    [{ question: 'Ngắn quá' }, 'question'],
    [{ email: 'khong-phai-thu' }, 'email'],
    [{ phone: 'số nhà tôi' }, 'phone'],
    [{ consent: '' }, 'consent'],
    [{ name: '' }, 'name'],
  ])('refuses %j at %s', (wrong, field) => {
    const parsed = questionForm.safeParse({ ...asked, ...wrong })
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
