import type { CollectionBeforeChangeHook } from 'payload'

/** The first publication, kept for good: what the law's time limits are measured against. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, req }) =>
  data._status === 'published' && !req.context.savesDraft && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
