import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/lib/refuse'
import type { Question } from '@/payload-types'

/** A question without its answer is no publication. */
export const publishOnlyAnswers: CollectionBeforeChangeHook<Question> = ({
  collection,
  data,
  req,
}) => {
  if (data._status !== 'published' || req.context.savesDraft) return data
  const errors = [
    ...(data.state === 'answered'
      ? []
      : [{ path: 'state', message: 'Chỉ công bố câu hỏi đã trả lời.' }]),
    ...(data.answer ? [] : [{ path: 'answer', message: 'Chưa có câu trả lời.' }]),
  ]
  if (errors.length === 0) return data
  return refuse(req, collection.slug, ...errors)
}
