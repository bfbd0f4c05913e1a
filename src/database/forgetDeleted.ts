import type { Plugin } from 'payload'
import { env } from '@/env'

/** Nothing refers to what is deleted any more, on either database. */
export const forgetDeleted: Plugin = async (config) => {
  if (!env.databaseUrl) return config
  const { forgetInMongo } = await import('./mongodb/forgetDeleted')
  for (const collection of config.collections ?? []) {
    const { afterDelete = [] } = collection.hooks ?? {}
    const others = afterDelete.filter((hook) => hook !== forgetInMongo)
    collection.hooks = { ...collection.hooks, afterDelete: [forgetInMongo, ...others] }
  }
  return config
}
