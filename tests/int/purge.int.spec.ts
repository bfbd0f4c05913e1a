import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { onPurge } from '@/cache/purge'
import { followInMongo } from '@/database/mongodb/purges'
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

it.skipIf(inject('database') === 'sqlite')(
  'other processes hear of a purge once it is committed (needs a database of several processes)',
  async () => {
    const heard: string[] = []
    followInMongo(portal.payload, async ({ hosts }) => void heard.push(...hosts))
    const settle = () => new Promise((resolve) => setTimeout(resolve, 1000))
    await settle()
    heard.length = 0
    const req = await createLocalReq({}, portal.payload)
    await initTransaction(req)
    await portal.payload.create({
      collection: 'news',
      data: { ...leastOf.news?.(portal.here.id), _status: 'published' } as never,
      depth: 0,
      req,
    })
    await settle()
    expect(heard).toEqual([])
    await commitTransaction(req)
    await expect.poll(() => heard, { timeout: 10_000 }).toContain('here.localhost')
  },
)
