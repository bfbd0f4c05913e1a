import { expect } from 'vitest'
import type { Account } from '@/seed/seedPeople'
import { askAt, call, signInAt } from './at'

/** A piece of news whose title tells which of its saves one reads. */
export async function publishBulletin(port: number, publisher: Account, slug: string) {
  const { token, site } = await signInAt(port, publisher)
  const { status, body } = await call(port, '/api/news', {
    method: 'POST',
    token,
    data: {
      site,
      slug,
      title: 'Bản tin số 0',
      category: 'notice',
      summary: 'Bản tin thời tiết.',
      _status: 'published',
    },
  })
  expect(status, JSON.stringify(body)).toBe(201)

  /** Answered when the save is. */
  async function save(data: object, at = port) {
    const saved = await call(at, `/api/news/${body.doc.id}`, { method: 'PATCH', token, data })
    expect(saved.status).toBe(200)
  }
  return {
    renumber: (number: number, at?: number) => save({ title: `Bản tin số ${number}` }, at),
    withdraw: (at?: number) => save({ _status: 'draft', withdrawReason: 'expired' }, at),
    async read(at = port) {
      const page = await askAt(at, publisher.host, `/tin-tuc/${slug}`)
      const number = Number(/Bản tin số (\d+)/.exec(page.body)?.[1] ?? -1)
      return { status: page.status, number }
    },
  }
}
