import type { CollectionBeforeOperationHook } from 'payload'
import { isPublished } from './isPublished'

/**
 * What is saved of an unpublished document counts at once. Payload would keep it as a draft version beside the
 * stored document.
 */
export const saveAtOnce: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || !('id' in args) || !req.context.savesDraft) return args
  if (await isPublished(req, collection.slug, args.id)) return args
  req.context.savesDraft = false
  return { ...args, draft: false }
}
