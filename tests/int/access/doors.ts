import type { CollectionSlug } from 'payload'
import { rest, type Portal } from '../../support/portal'

export type Ask = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  slug: string
  id?: string
  data?: Record<string, unknown>
  draft?: boolean
  /** GET: the versions of the document `id`; POST: the version `id` is restored. */
  versions?: boolean
}

export type Door = (portal: Portal, actor: string, ask: Ask) => Promise<boolean>

/** Through REST, as anybody with a token may call it. */
const throughRest: Door = async (portal, actor, { method, slug, id, data, draft, versions }) => {
  const token = portal.people[actor]?.token
  if (versions && method === 'GET') {
    const found = await rest(portal, `/${slug}/versions?where[parent][equals]=${id}`, { token })
    return found.status === 200 && found.body.totalDocs > 0
  }
  const below = versions ? '/versions' : ''
  const path = `/${slug}${below}${id ? `/${id}` : ''}${draft ? '?draft=true' : ''}`
  const { status } = await rest(portal, path, { method, token, body: data })
  if (status >= 500) throw new Error(`${method} ${path} answered ${status} to ${actor}`)
  return status < 300
}

/** Through the local API with the person's rights, as the pages and the admin ask. */
const throughDatabase: Door = async (
  portal,
  actor,
  { method, slug, id = '', data = {}, draft, versions },
) => {
  const { payload, people } = portal
  const asked = {
    collection: slug as CollectionSlug,
    overrideAccess: false,
    user: people[actor]?.user,
    depth: 0,
  }
  try {
    if (versions && method === 'POST') {
      await payload.restoreVersion({ ...asked, id })
      return true
    }
    if (versions) {
      const where = { parent: { equals: id } }
      return (await payload.findVersions({ ...asked, where })).totalDocs > 0
    }
    if (method === 'GET') await payload.findByID({ ...asked, id })
    if (method === 'POST')
      await payload.create({ ...asked, data: data as never, draft: draft as never })
    if (method === 'PATCH') await payload.update({ ...asked, id, data, draft: draft as never })
    if (method === 'DELETE') await payload.delete({ ...asked, id })
    return true
  } catch (error) {
    const { status } = error as { status?: number }
    if (!status || status >= 500) throw error
    return false
  }
}

export const doors: Record<string, Door> = { REST: throughRest, database: throughDatabase }
