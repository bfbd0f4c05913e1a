import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** A published page keeps its files. */
export const keepUsedFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const file = await req.payload.findByID({ collection: 'media', id, depth: 0, req })
  if (file.isPublic)
    throw new APIError(
      'Tệp đang được dùng trong nội dung đã công bố. Hãy gỡ tệp khỏi nội dung trước khi xoá.',
      409,
      undefined,
      true,
    )
}
