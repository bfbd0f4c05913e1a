import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps what an import recognises the document by in step with its fields. */
export const setIdentity =
  (identityOf: (document: Record<string, unknown>) => string): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => ({ ...data, identity: identityOf({ ...originalDoc, ...data }) })
