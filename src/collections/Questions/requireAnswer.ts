import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/lib/refuse'
import type { Question } from '@/payload-types'

/** Nothing is answered without an answer, for the holder of its code and for the clocks; and no other is published. */
export const requireAnswer: CollectionBeforeChangeHook<Question> = ({ collection, data, req }) => {
  const isAnswered = data.state === 'answered'
  const publishes = data._status === 'published' && !req.context.savesDraft
  const errors = [
    ...(publishes && !isAnswered
      ? [{ path: 'state', message: 'Chỉ công bố câu hỏi đã trả lời.' }]
      : []),
    ...((publishes || isAnswered) && !data.answer
      ? [{ path: 'answer', message: 'Chưa có câu trả lời.' }]
      : []),
  ]
  return errors.length > 0 ? refuse(req, collection.slug, ...errors) : data
}
