import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from 'payload'
import { hasRole, publishers } from '@/access/roles'
import { refuse } from '@/lib/refuse'
import { isPublished } from './isPublished'
import { ownerOf } from './ownerOf'

const writes = ['create', 'update', 'restoreVersion']

/**
 * Payload tells the hooks of a save not whether only a draft is being saved; this one remembers it. What is thrown
 * away is so for citizens too, never in a draft alone.
 */
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.includes(operation)) return args
  // The arguments of these three operations carry both; the hook's type is that of all operations.
  const asked = args as { draft?: boolean; data?: { _status?: string; deletedAt?: unknown } }
  const draft = Boolean(asked.draft) && !asked.data?.deletedAt
  req.context.savesDraft = draft && asked.data?._status !== 'published'
  return { ...args, draft }
}

/** Only publishers change what citizens see, and a withdrawal names its reason. */
export const guardPublication: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || req.context.savesDraft) return data
  const publishes = data._status === 'published'
  const isPublic =
    operation === 'update' && (await isPublished(req, collection.slug, originalDoc?.id))
  const { site } = ownerOf({ operation, data, originalDoc })
  const mayPublish = hasRole(req.user, site, publishers)
  if ((publishes || isPublic) && !mayPublish)
    throw new APIError(
      'Bạn chưa có quyền công bố trên cổng này. Hãy lưu bản nháp và chuyển người duyệt.',
      403,
      undefined,
      true,
    )
  if (isPublic && !publishes && !data.deletedAt && !data.withdrawReason)
    refuse(req, collection.slug, {
      path: 'withdrawReason',
      message: 'Chọn lý do rút nội dung khỏi cổng.',
    })
  return publishes ? { ...data, withdrawReason: null, withdrawNote: null } : data
}
