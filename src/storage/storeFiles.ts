import {
  type CollectionAfterChangeHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { refuse } from '@/lib/refuse'
import type { Media } from '@/payload-types'
import { filesOf } from './filesOf'
import { refusalOf } from './refusal'
import { deleteObject, putObject, type StoredFile } from './s3'

type Files = Partial<Pick<Media, 'filename' | 'mimeType' | 'sizes'>>

function incoming(data: Files, { file, payloadUploadSizes = {} }: PayloadRequest): StoredFile[] {
  const sizes = Object.entries(data.sizes ?? {}).map(([size, made]) => ({
    ...made,
    bytes: payloadUploadSizes[size],
  }))
  return [{ ...data, bytes: file?.data }, ...sizes].flatMap(({ filename, mimeType, bytes }) =>
    filename && bytes ? { name: filename, type: mimeType ?? '', bytes } : [],
  )
}

const namesOf = (document: Record<string, unknown>): string[] =>
  filesOf(document).map(({ name }) => name)

async function remove(names: string[], { payload }: PayloadRequest) {
  const removed = await Promise.allSettled(names.map(deleteObject))
  for (const { reason } of removed.filter((result) => result.status === 'rejected'))
    payload.logger.error({ msg: 'A file that nothing needs stays in the bucket.', err: reason })
}

const stored = (req: PayloadRequest): string[] =>
  Array.isArray(req.context?.storedFiles) ? req.context.storedFiles : []

/** The files first, then the document: what can be read is never without its file. */
export const storeFiles: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (!req.file) return data
  const files = incoming(data, req)
  req.context.storedFiles = files.map(({ name }) => name)
  try {
    await Promise.all(files.map(putObject))
  } catch (error) {
    req.payload.logger.error({ msg: 'The bucket did not take a file.', err: error })
    refuse(req, collection.slug, { path: 'file', message: refusalOf(error) })
  }
  return data
}

/** The document is stored: its files stay, those it had before go. */
export const removeReplaced: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (stored(req).length === 0) return doc
  req.context.storedFiles = []
  const kept = namesOf(doc)
  await remove(
    namesOf(previousDoc ?? {}).filter((name) => !kept.includes(name)),
    req,
  )
  return doc
}

/** The document was refused after its files had been stored. */
export const removeUnkept: CollectionAfterErrorHook = async ({ req }) => {
  if (req.payload) await remove(stored(req as PayloadRequest), req as PayloadRequest)
}
