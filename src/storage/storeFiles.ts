import {
  type CollectionAfterChangeHook,
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { refuse } from '@/lib/refuse'
import type { Media } from '@/payload-types'
import { namesOf } from './filesOf'
import { noted } from './noted'
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

async function remove(names: string[], { payload }: PayloadRequest) {
  const removed = await Promise.allSettled(names.map(deleteObject))
  for (const { reason } of removed.filter((result) => result.status === 'rejected'))
    payload.logger.error({ msg: 'A file that nothing needs stays in the bucket.', err: reason })
}

/** The files first, then the document: what can be read is never without its file. */
export const storeFiles: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (!req.file) return data
  const files = incoming(data, req)
  req.context.incomingFiles = files.map(({ name }) => name)
  try {
    await Promise.all(files.map(putObject))
  } catch (error) {
    req.payload.logger.error({ msg: 'The bucket did not take a file.', err: error })
    refuse(req, collection.slug, { path: 'file', message: refusalOf(error) })
  }
  return data
}

/** The document is stored: its files stay, those it had before go. */
export const removeReplaced: CollectionAfterChangeHook = async ({
  context,
  doc,
  previousDoc,
  req,
}) => {
  if (noted(context, 'incomingFiles').length === 0) return doc
  context.incomingFiles = []
  const kept = namesOf(doc)
  await remove(
    namesOf(previousDoc ?? {}).filter((name) => !kept.includes(name)),
    req,
  )
  return doc
}

/** The document was refused after its files had been stored. */
export const removeUnkept: CollectionAfterErrorHook = async ({ req }) => {
  if (req.payload) await remove(noted(req.context, 'incomingFiles'), req as PayloadRequest)
}
