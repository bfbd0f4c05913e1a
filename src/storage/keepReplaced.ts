import { link, rename, rm } from 'node:fs/promises'
import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'
import { pathOf } from './files'
import { namesOf } from './filesOf'
import { noted } from './noted'

const keptAs = (name: string) => `${pathOf(name)}.replaced`

/** What is there already, or never was, is no fault. */
const unlessMissing = (error: { code?: string }) => {
  if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
}

/**
 * Payload deletes a document's files before it knows whether their replacement is taken. In a folder they therefore
 * have a second name until it does.
 */
export const keepReplaced: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || !req.file || typeof id !== 'string') return args
  const stored = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const names = namesOf({ ...stored })
  await Promise.all(names.map((name) => link(pathOf(name), keptAs(name)).catch(unlessMissing)))
  req.context.replacedFiles = names
  return args
}

/** Before the hooks that may refuse the document: its new files lie in the folder already. */
export const noteIncoming: CollectionBeforeChangeHook = ({ context, data, req }) => {
  context.incomingFiles = req.file ? namesOf(data) : []
  return data
}

const remove = (path: string) => rm(path, { force: true })

export const dropReplaced: CollectionAfterChangeHook = async ({ context, doc }) => {
  await Promise.all(noted(context, 'replacedFiles').map(keptAs).map(remove))
  context.replacedFiles = []
  context.incomingFiles = []
  return doc
}

export const restoreReplaced: CollectionAfterErrorHook = async ({ context }) => {
  await Promise.all(noted(context, 'incomingFiles').map(pathOf).map(remove))
  const restore = async (name: string) => {
    await rename(keptAs(name), pathOf(name)).catch(unlessMissing)
    // Between two names of one file rename does nothing: it was refused before Payload deleted the first.
    await remove(keptAs(name))
  }
  await Promise.all(noted(context, 'replacedFiles').map(restore))
}
