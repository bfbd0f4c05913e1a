import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { onPurge } from '@/cache/purge'
import { followInMongo } from '@/database/mongodb/followPurges'
import { nativeDb } from '@/database/mongodb/native'
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

describe.skipIf(inject('database') === 'sqlite')(
  'what is saved in a transaction (needs a database of several processes)',
  () => {
    const heard: string[] = []
    const settle = () => new Promise((resolve) => setTimeout(resolve, 1000))
    const createIn = async (req: PayloadRequest) => {
      await initTransaction(req)
      await portal.payload.create({
        collection: 'news',
        data: { ...leastOf.news?.(portal.here.id), _status: 'published' } as never,
        depth: 0,
        req,
      })
    }
    beforeAll(async () => {
      followInMongo(nativeDb(portal.payload), async ({ hosts }) => void heard.push(...hosts))
      await settle()
    })
    beforeEach(() => {
      heard.length = 0
    })

    it('purges this process and the others once it is committed', async () => {
      const req = await createLocalReq({}, portal.payload)
      await createIn(req)
      await settle()
      expect([heard, purged]).toEqual([[], []])
      await commitTransaction(req)
      expect(purged).toContain('here.localhost')
      await expect.poll(() => heard, { timeout: 10_000 }).toContain('here.localhost')
      await settle()
    })

    it('is heard of from a process whose clock is slow', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_600_000 })
      try {
        await create('published')
      } finally {
        vi.useRealTimers()
      }
      await expect.poll(() => heard, { timeout: 10_000 }).toContain('here.localhost')
      await settle()
    })

    it('purges nothing when it is taken back', async () => {
      const req = await createLocalReq({}, portal.payload)
      await createIn(req)
      await killTransaction(req)
      await settle()
      expect([heard, purged]).toEqual([[], []])
    })
  },
)
