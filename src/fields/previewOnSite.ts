import type { GeneratePreviewURL } from 'payload'
import { idOf } from '@/access/roles'
import { env } from '@/env'
import { urlOfHost } from '@/lib/urlOfHost'

/** The admin's link to the public page of a published document. */
export const previewOnSite =
  (path: string): GeneratePreviewURL =>
  async (document, { req }) => {
    const { site, slug, _status } = document
    const id = idOf(typeof site === 'string' ? site : null)
    if (!id || !slug || _status !== 'published') return null
    const { hosts } = await req.payload.findByID({ collection: 'sites', id, depth: 0, req })
    return `${urlOfHost(hosts[0]?.host ?? '', env.rootUrl)}/${path}/${String(slug)}`
  }
