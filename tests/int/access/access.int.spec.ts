import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionSlug } from 'payload'
import { collections } from '@/collections'
import { pdfFile } from '../../support/files'
import { closePortal, password, startPortal, type Portal } from '../../support/portal'
import { doors, type Door } from './doors'
import { leastOf } from './drafts'
import { contentMatrices, recordMatrices } from './matrices'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => closePortal(portal.payload))

const actors = [
  'visitor',
  'editor',
  'publisher',
  'officer',
  'siteAdmin',
  'otherSite',
  'supervisor',
  'platformAdmin',
]

async function make(slug: string, status: 'draft' | 'published') {
  const least = leastOf[slug]?.(portal.here.id)
  const document = await portal.payload.create({
    collection: slug as 'news',
    data: { ...least, _status: status } as never,
    depth: 0,
  })
  return document.id
}

/** The first version of a draft, which was changed after it. */
async function makeVersion(slug: string) {
  const id = await make(slug, 'draft')
  const ofSlug = { collection: slug as 'news', depth: 0 }
  await portal.payload.update({ ...ofSlug, id, data: { title: 'Lần hai' } })
  const { docs } = await portal.payload.findVersions({
    ...ofSlug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
  })
  return docs[0]?.id
}

/** Everything one may try with a document of the site `here`, each on documents made for the purpose. */
async function tryContent(door: Door, slug: string, actor: string): Promise<string[]> {
  const least = leastOf[slug]?.(portal.here.id)
  const ask = (asked: Omit<Parameters<Door>[2], 'slug'>) => door(portal, actor, { slug, ...asked })
  const published = await make(slug, 'published')
  const draft = await make(slug, 'draft')
  const withdrawn = await make(slug, 'published')
  const title = { title: 'Tiêu đề sửa lại' }
  const tried: Record<string, boolean> = {
    readPublished: await ask({ method: 'GET', id: published }),
    readDraft: await ask({ method: 'GET', id: draft }),
    readVersions: await ask({ method: 'GET', id: draft, versions: true }),
    restoreVersion: await ask({ method: 'POST', id: await makeVersion(slug), versions: true }),
    createDraft: await ask({ method: 'POST', data: { ...least, _status: 'draft' } }),
    createPublished: await ask({ method: 'POST', data: { ...least, _status: 'published' } }),
    updateDraft: await ask({ method: 'PATCH', id: draft, data: title }),
    updatePublished: await ask({ method: 'PATCH', id: published, data: title }),
    publish: await ask({ method: 'PATCH', id: draft, data: { _status: 'published' } }),
    withdraw: await ask({
      method: 'PATCH',
      id: withdrawn,
      data: { _status: 'draft', withdrawReason: 'error' },
    }),
    deletePublished: await ask({ method: 'DELETE', id: published }),
    deleteDraft: await ask({ method: 'DELETE', id: await make(slug, 'draft') }),
  }
  return Object.keys(tried).filter((name) => tried[name])
}

const words = (row: string | undefined) => (row ?? '').split(' ').filter(Boolean).sort()

describe.each(Object.keys(doors))('through %s', (through) => {
  const door = doors[through] as Door

  describe.each(Object.entries(contentMatrices))('%s', (slug, matrix) => {
    it.each(actors)('%s may do what the matrix says and nothing else', async (actor) => {
      expect((await tryContent(door, slug, actor)).sort()).toEqual(words(matrix[actor]))
    })
  })

  describe.each(Object.entries(recordMatrices))('%s', (slug, matrix) => {
    it.each(actors)('%s may do what the matrix says and nothing else', async (actor) => {
      const ask = (asked: Omit<Parameters<Door>[2], 'slug'>) =>
        door(portal, actor, { slug, ...asked })
      const { id, change, data } = await recordOf(slug)
      const tried: Record<string, boolean> = {
        read: await ask({ method: 'GET', id }),
        create: data ? await ask({ method: 'POST', data }) : false,
        update: await ask({ method: 'PATCH', id, data: change }),
        delete: await ask({ method: 'DELETE', id }),
      }
      const allowed = Object.keys(tried).filter((name) => tried[name])
      expect(allowed.sort()).toEqual(words(matrix[actor]))
    })
  })
})

let made = 0

/** A record to try one's hand on, a change to it, and a new one like it. */
async function recordOf(slug: string) {
  made += 1
  const site = portal.here.id
  const person = {
    name: `Người thứ ${made}`,
    email: `nguoi-${made}@example.vn`,
    password,
    roles: [{ site, role: 'editor' }],
  }
  const lock = slug === 'payload-locked-documents' ? await aLock() : {}
  const samples: Record<
    string,
    { data?: Record<string, unknown>; change: Record<string, unknown> }
  > = {
    sites: { change: { slogan: 'Vì dân' }, data: slug === 'sites' ? await aSite() : {} },
    agencies: { data: { name: `Cơ quan số ${made}` }, change: { shortName: 'CQ' } },
    topics: { data: { name: `Lĩnh vực số ${made}` }, change: { slug: `linh-vuc-${made}` } },
    users: { data: person, change: { position: 'Chuyên viên' } },
    media: { change: { alt: 'Bản ký số' } },
    'audit-reports': { data: { site, asOf: '2026-11-24', score: 1 }, change: { score: 100 } },
    leases: { data: { owner: 'x' }, change: { owner: 'y' } },
    'payload-locked-documents': { data: lock, change: { user: personOf('editor') } },
  }
  const sample = samples[slug]
  if (!sample) throw new Error(`No sample for ${slug}`)
  const stored: Record<string, Record<string, unknown>> = {
    users: { ...person, email: `co-san-${made}@example.vn` },
    agencies: { name: `Cơ quan có sẵn ${made}` },
    topics: { name: `Lĩnh vực có sẵn ${made}` },
    media: { site, alt: 'Bản chính' },
    'audit-reports': {
      site,
      asOf: new Date(Date.UTC(2020, 0, made)).toISOString().slice(0, 10),
      score: 50,
      points: [],
      gaps: [],
      findings: [],
      finishedAt: new Date().toISOString(),
    },
    leases: { owner: 'x', token: 1, expiresAt: new Date().toISOString() },
    'payload-locked-documents': lock,
  }
  if (slug === 'sites') return { ...sample, id: site }
  const record = await portal.payload.create({
    collection: slug as CollectionSlug,
    data: stored[slug] as never,
    ...(slug === 'media' ? { file: pdfFile() } : {}),
    depth: 0,
  })
  return { ...sample, id: record.id }
}

const personOf = (role: string) => ({
  relationTo: 'users' as const,
  value: portal.people[role]?.user.id,
})

const aLock = async () => ({
  document: { relationTo: 'news', value: await make('news', 'draft') },
  user: personOf('publisher'),
})

async function aSite() {
  const agency = await portal.payload.create({
    collection: 'agencies',
    data: { name: `Chủ quản ${made}` },
    depth: 0,
  })
  return {
    key: `cong-${made}`,
    kind: 'component',
    name: 'Cổng mới',
    shortName: 'Mới',
    accent: 'lam',
    hosts: [{ host: `cong-${made}.localhost` }],
    agency: agency.id,
  }
}

describe('every collection', () => {
  it.each(collections.map(({ slug }) => slug))('%s has an access matrix', (slug) => {
    expect({ ...contentMatrices, ...recordMatrices }).toHaveProperty([slug])
  })

  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s names who may read, create, update and delete',
    (_, { access }) => {
      expect(Object.keys(access ?? {})).toEqual(
        expect.arrayContaining(['read', 'create', 'update', 'delete']),
      )
    },
  )
})
