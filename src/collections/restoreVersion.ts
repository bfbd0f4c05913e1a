import {
  restoreVersionOperation,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { hasRole, idOf, publishers } from '@/access/roles'
import { isPublished } from '@/hooks/isPublished'

type Asked = { collection: CollectionSlug; id: string; req: PayloadRequest }

/** Only what was published, restored by somebody who may publish, goes before citizens again. */
async function comesAsDraft({ collection, id, req }: Asked, savesAtOnce: boolean) {
  const found = await req.payload.findVersionByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const { parent, version } = found as {
    parent: string
    version: { _status?: string; site: string }
  }
  if (version._status !== 'published')
    return !savesAtOnce || (await isPublished(req, collection, parent))
  return req.query.draft === 'true' || !hasRole(req.user, idOf(version.site), publishers)
}

/**
 * POST /api/SLUG/versions/ID: the button “Khôi phục về phiên bản này”. Payload would let an old draft take the place
 * of what is published, and refuse an editor, who may not publish, with a message that does not say why.
 */
export const restoreVersion = (savesAtOnce: boolean): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  async handler(req) {
    // This endpoint stands at collections alone, below an id.
    const { collection: slug, id } = req.routeParams as { collection: CollectionSlug; id: string }
    const draft = await comesAsDraft({ collection: slug, id, req }, savesAtOnce)
    // The local API forgets `draft`.
    const collection = req.payload.collections[slug]
    const restored = await restoreVersionOperation({ collection, id, draft, req })
    return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
  },
})
