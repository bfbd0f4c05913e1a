import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { answerFiles } from '@/storage/answerFiles'
import { pdfFile } from '../../support/files'
import type { Portal } from '../../support/portal'

type Ask = { actor?: string; method?: string; headers?: Record<string, string> }

export async function pictureFile() {
  const blank = { width: 900, height: 600, channels: 3, background: '#a02c2c' } as const
  const data = await sharp({ create: blank }).jpeg().toBuffer()
  return { name: 'Lễ khai giảng.jpg', mimetype: 'image/jpeg', data, size: data.length }
}

/** What tests do with files, as the local API, a browser's form and a reader do it. */
export function openFiles({ payload, config, here, people }: Portal) {
  const authorization = (actor: string | undefined): Record<string, string> =>
    actor ? { Authorization: `JWT ${people[actor]?.token}` } : {}
  const get = answerFiles((request: Request) => handleEndpoints({ config, request }))
  return {
    upload: (site: string, file = pdfFile('Quyết định 12.pdf'), alt = 'Tệp thử') =>
      payload.create({ collection: 'media', data: { site, alt }, file, depth: 0 }),
    open(name: string | null | undefined, { actor, method, headers = {} }: Ask = {}) {
      const url = `http://localhost/api/media/file/${name}`
      const request = new Request(url, { method, headers: { ...headers, ...authorization(actor) } })
      return get(request, undefined)
    },
    /** A new file, or another for the document `id`. */
    async send(
      actor: string,
      { data, mimetype, name }: ReturnType<typeof pdfFile>,
      { alt, id }: { alt: string; id?: string },
    ) {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
      form.append('_payload', JSON.stringify({ site: here.id, alt }))
      const headers = { ...authorization(actor), 'Accept-Language': 'vi' }
      const url = `http://localhost/api/media${id ? `/${id}` : ''}`
      const request = new Request(url, { method: id ? 'PATCH' : 'POST', headers, body: form })
      const answer = await handleEndpoints({ config, request })
      return { status: answer.status, body: await answer.json() }
    },
    show: (id: string, isPublic: boolean) =>
      payload.update({ collection: 'media', id, data: { isPublic }, depth: 0 }),
    // Without a condition MongoDB only estimates.
    count: async () =>
      (await payload.count({ collection: 'media', where: { id: { exists: true } } })).totalDocs,
  }
}
