import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepFile, openFile } from '@/storage/files'
import { pdfFile } from '../../support/files'
import { closePortal, rest, startPortal, type Portal } from '../../support/portal'
import { openFiles, pictureFile } from './openFiles'

export type Store = { has: (file: string) => boolean; size: () => number }

/** What holds of files wherever they are kept. */
export function describeFiles(place: string, store: Store) {
  let portal: Portal
  let files: ReturnType<typeof openFiles>
  beforeAll(async () => {
    portal = await startPortal()
    files = openFiles(portal)
  })
  afterAll(() => closePortal(portal.payload))

  const has = (name: string | null | undefined) => store.has(String(name))

  describe(`files in ${place}`, () => {
    it('are stored with their derived pictures', async () => {
      const picture = await files.upload(portal.here.id, await pictureFile(), 'Sân trường')
      const stored = [picture, ...Object.values(picture.sizes ?? {})]
      expect(stored).toHaveLength(4)
      for (const { filename } of stored) expect(has(filename)).toBe(true)
      expect(picture.url).toBe(`/api/media/file/${picture.filename}`)
      const small = await files.open(picture.sizes?.small?.filename, { actor: 'editor' })
      const { format, width } = await sharp(Buffer.from(await small.arrayBuffer())).metadata()
      expect({ format, width }).toEqual({ format: 'webp', width: 400 })
    })

    it('are open to visitors only while something published shows them', async () => {
      const { id, filename } = await files.upload(portal.here.id)
      expect((await files.open(filename)).status).toBe(403)
      await files.show(id, true)
      const opened = await files.open(filename)
      expect(opened.status).toBe(200)
      expect(Buffer.from(await opened.arrayBuffer())).toEqual(pdfFile().data)
      await files.show(id, false)
      expect((await files.open(filename)).status).toBe(403)
    })

    it('of another site are refused to its staff', async () => {
      const { filename } = await files.upload(portal.here.id)
      expect((await files.open(filename, { actor: 'editor' })).status).toBe(200)
      expect((await files.open(filename, { actor: 'otherSite' })).status).toBe(403)
    })

    it('are not taken over by naming them in a document of another site', async () => {
      const theirs = await files.upload(portal.here.id)
      const ours = await files.upload(portal.there.id)
      const token = portal.people.otherSite?.token
      const sizes = { small: { filename: theirs.filename, mimeType: 'application/pdf' } }
      await rest(portal, `/media/${ours.id}`, { method: 'PATCH', token, body: { sizes } })
      expect((await files.open(theirs.filename, { actor: 'otherSite' })).status).toBe(403)
      await rest(portal, `/media/${ours.id}`, { method: 'DELETE', token })
      expect(has(theirs.filename)).toBe(true)
    })

    it('are read in parts; unchanged ones are not sent again, and HEAD sends none', async () => {
      const { filename } = await files.upload(portal.here.id)
      const { length } = pdfFile().data
      const open = (headers: Record<string, string> = {}, method = 'GET') =>
        files.open(filename, { actor: 'editor', headers, method })

      const whole = await open()
      const own = [...whole.headers].filter(([name]) => !name.startsWith('access-control-'))
      expect(Object.fromEntries(own)).toEqual({
        'accept-ranges': 'bytes',
        'content-length': String(length),
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        etag: `"${filename}"`,
      })
      expect((await whole.arrayBuffer()).byteLength).toBe(length)
      const part = await open({ range: 'bytes=0-3' })
      expect(part.status).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes 0-3/${length}`)
      expect(await part.text()).toBe('%PDF')
      expect((await open({ range: `bytes=${length}-` })).status).toBe(416)
      const known = { 'if-none-match': `"${filename}"` }
      expect((await open(known)).status).toBe(304)
      expect((await files.open(filename, { headers: known })).status).toBe(403)
      const head = await open({}, 'HEAD')
      expect([head.status, head.body]).toEqual([200, null])
      expect(head.headers.get('content-length')).toBe(String(length))
    })

    it('are replaced and deleted together with their pictures', async () => {
      const before = store.size()
      const { id, filename } = await files.upload(portal.here.id, await pictureFile(), 'Sân trường')
      const replacement = { collection: 'media', id, data: {}, depth: 0 } as const
      const replaced = await portal.payload.update({ ...replacement, file: await pictureFile() })
      expect([has(filename), has(replaced.filename)]).toEqual([false, true])
      expect(store.size()).toBe(before + 4)
      await portal.payload.delete({ collection: 'media', id })
      expect(store.size()).toBe(before)
    })

    it('stay as they were when those that should replace them are refused', async () => {
      const { id, filename } = await files.upload(portal.here.id, await pictureFile(), 'Sân trường')
      const before = store.size()
      const refused = await files.send('editor', await pictureFile(), { alt: '', id })
      expect(refused.status).toBe(400)
      expect(has(filename)).toBe(true)
      expect((await files.open(filename, { actor: 'editor' })).status).toBe(200)
      expect(store.size()).toBe(before)
      const foreign = await files.send('otherSite', await pictureFile(), { alt: 'Lạ', id })
      expect(foreign.status).toBe(403)
      expect(store.size()).toBe(before)
      await portal.payload.delete({ collection: 'media', id })
    })

    it('move house: whole as they were given, and none where there is none', async () => {
      const { data: bytes, size } = pdfFile()
      const file = { name: 'chuyen-den.pdf', type: 'application/pdf', size }
      await keepFile({ ...file, bytes: Readable.from([bytes]) })
      const opened = await openFile('chuyen-den.pdf')
      expect(opened && (await buffer(opened))).toEqual(bytes)
      expect(await openFile('khong-co.pdf')).toBeNull()
    })

    it('come from a form with their Vietnamese names; of a refused document none stays', async () => {
      const before = store.size()
      const picture = await pictureFile()
      const refused = await files.send('editor', picture, { alt: '' })
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toContain('Ảnh cần có mô tả')
      expect(store.size()).toBe(before)
      const { doc } = (await files.send('editor', picture, { alt: 'Sân trường' })).body
      expect(doc.originalName).toBe('Lễ khai giảng.jpg')
      expect(doc.filename).toMatch(/^le-khai-giang-[0-9a-z]{10}\.jpg$/)
      expect(store.size()).toBe(before + 4)
    })
  })

  return { portal: () => portal, files: () => files }
}
