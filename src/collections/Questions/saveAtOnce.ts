import type { CollectionBeforeOperationHook } from 'payload'
import { isPublished } from '@/hooks/isPublished'

/**
 * An answer may stay private: what an officer saves of an unpublished question counts at once, for the holder
 * of the code and for the clocks. Payload would keep it as a draft version beside the stored question.
 */
export const saveAtOnce: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !('id' in args) || !req.context.savesDraft) return args
  if (await isPublished(req, 'questions', args.id)) return args
  req.context.savesDraft = false
  return { ...args, draft: false }
}
