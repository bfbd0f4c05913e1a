import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSharedData, pdfFile, sharedFile } from '../support/files'
import { closePortal, createSite, openPortal } from '../support/portal'
import type { Payload } from 'payload'

let payload: Payload
let site: string
beforeAll(async () => {
  payload = await openPortal()
  site = (await createSite(payload, 'kho-tep')).id
})
afterAll(() => closePortal(payload))

const upload = (file: ReturnType<typeof pdfFile>) =>
  payload.create({ collection: 'media', data: { site, alt: 'Tệp thử' }, file, depth: 0 })

const named = (name: string, data: Buffer | string, mimetype = 'application/pdf') => {
  const bytes = Buffer.from(data)
  return { name, mimetype, data: bytes, size: bytes.length }
}

describe('an upload', () => {
  it('gets a name without marks that cannot be guessed, and keeps its own beside it', async () => {
    const media = await upload(pdfFile('Quyết định 12.PDF'))
    expect(media.filename).toMatch(/^quyet-dinh-12-[0-9a-z]{10}\.pdf$/)
    expect(media.originalName).toBe('Quyết định 12.PDF')
    expect(media.isPublic).toBe(false)
  })

  it.each([
    ['a page that calls itself PDF', named('trang.pdf', '<!doctype html><h1>404</h1>')],
    ['a program', named('chay.exe', 'MZ\x90\x00')],
    ['an empty file', named('rong.pdf', '')],
    [
      'a picture in SVG',
      named('hinh.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
    ['a PDF that breaks off', named('dut.pdf', '%PDF-1.4\n1 0 obj<<>>endobj\n')],
    ['a file without an ending', named('khong-duoi', '%PDF-1.4')],
  ])('refuses %s with a sentence', async (_, file) => {
    await expect(upload(file)).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'file', message: expect.stringMatching(/tệp|Tệp/) }] },
    })
  })

  it
    .skipIf(!hasSharedData)
    .each([
      'vi-signed-congbao-tt02-2026-btc.pdf',
      'vi-signed-sha1-ber.pdf',
      'vi-nd30-2020.docx',
      'vi-luat-pccc.DOC',
      'vi-danh-sach-tthc-bo-tu-phap.xlsx',
      'photo-exif-orientation6.jpg',
      'image-alpha.png',
      'image.webp',
      'animated.gif',
    ])('takes the real file %s (needs the real data beside the checkout)', async (name) => {
    const media = await upload(sharedFile(name, 'application/octet-stream'))
    expect(media.filesize).toBeGreaterThan(0)
  })

  it
    .skipIf(!hasSharedData)
    .each([
      'vi-html404-named-pdf.pdf',
      'vi-luat-pccc.docx',
      'office-encrypted.docx',
      'img-truncated.jpg',
      'img-truncated.png',
      'img-bomb-65535.gif',
      'vector-clean.svg',
    ])('refuses the real file %s (needs the real data beside the checkout)', async (name) => {
    await expect(upload(sharedFile(name, 'application/octet-stream'))).rejects.toMatchObject({
      status: 400,
    })
  })
})
