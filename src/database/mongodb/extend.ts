import type { MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'

type Opening = ReturnType<typeof mongooseAdapter>

/** Payload's adapter, changed as soon as it is made. */
export const extend = (
  { init, ...opening }: Opening,
  ...changes: ((adapter: MongooseAdapter) => void)[]
): Opening => ({
  ...opening,
  init(args) {
    // What the adapter of MongoDB opens is its own.
    const adapter = init(args) as MongooseAdapter
    for (const change of changes) change(adapter)
    return adapter
  },
})
