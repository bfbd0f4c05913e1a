import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { onPurge } from '@/cache/purge'
import { closePortal, createSite, startPortal, type Portal } from '../support/portal'
import { leastOf } from './access/drafts'

let portal: Portal
let purged: string[] = []
beforeAll(async () => {
  portal = await startPortal()
  await createSite(portal.payload, 'tinh', 'root')
  onPurge(({ hosts }) => purged.push(...hosts))
})
afterAll(() => closePortal(portal.payload))
beforeEach(() => {
  purged = []
})

const create = (status: 'draft' | 'published') =>
  portal.payload.create({
    collection: 'news',
    data: { ...leastOf.news?.(portal.here.id), _status: status } as never,
    depth: 0,
  })

it('publishing, withdrawing and deleting purge the site and the province, and no other', async () => {
  const { id } = await create('published')
  expect(new Set(purged)).toEqual(new Set(['here.localhost', 'tinh.localhost']))
  purged = []
  await portal.payload.update({
    collection: 'news',
    id,
    data: { _status: 'draft', withdrawReason: 'error' },
  })
  expect(purged).toContain('here.localhost')
  purged = []
  await portal.payload.delete({ collection: 'news', id })
  expect(purged).toContain('here.localhost')
  expect(purged).not.toContain('there.localhost')
})

it('saving a draft beside a published document purges nothing', async () => {
  const { id } = await create('published')
  purged = []
  await portal.payload.update({ collection: 'news', id, data: { title: 'Nháp' }, draft: true })
  expect(purged).toEqual([])
})

it('a site that changes its host purges the old one too', async () => {
  await portal.payload.update({
    collection: 'sites',
    id: portal.there.id,
    data: { hosts: [{ host: 'moi.localhost' }] },
  })
  expect(purged).toEqual(expect.arrayContaining(['there.localhost', 'moi.localhost']))
})
