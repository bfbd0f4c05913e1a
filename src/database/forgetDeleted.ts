import type { Plugin } from 'payload'
import { env } from '@/env'
import { putHookFirst } from '@/lib/putHookFirst'

/** Nothing refers to what is deleted any more, on either database. */
export const forgetDeleted: Plugin = async (config) => {
  if (!env.databaseUrl) return config
  const { forgetInMongo } = await import('./mongodb/forgetDeleted')
  return putHookFirst(config, 'afterDelete', forgetInMongo)
}
