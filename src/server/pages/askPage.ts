import { partsOf } from './address'
import type { AskNext, Rendered } from './askNext'

const nowhere = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không tìm thấy</title><main><h1>Không tìm thấy</h1><p>Địa chỉ này không thuộc cổng nào ở đây.</p></main>`

const isPage = ({ headers }: Rendered) => String(headers['content-type']).startsWith('text/html')

/** Next's own 404 is empty until its scripts run; the site's page of that name takes its place. */
export const askPage =
  (askNext: AskNext): AskNext =>
  async (asked) => {
    const rendered = await askNext(asked)
    if (rendered.status !== 404 || !isPage(rendered)) return rendered
    const missing = { host: asked.headers.host, 'x-missing-path': partsOf(asked.url)[0] }
    const found = await askNext({ method: 'GET', url: '/khong-tim-thay', headers: missing })
    const isOfSite = found.status === 200
    const body = isOfSite ? found.body : Buffer.from(nowhere)
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    return { ...rendered, headers, body, isOfSite }
  }
