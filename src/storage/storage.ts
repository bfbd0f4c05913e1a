import { s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Plugin } from 'payload'
import { env } from '@/env'
import { dropReplaced, keepReplaced, noteIncoming, restoreReplaced } from './keepReplaced'
import { s3Options } from './s3'
import { removeReplaced, removeUnkept, storeFiles } from './storeFiles'

const plugin = s3Storage({
  enabled: env.s3 !== null,
  // The same columns with and without a bucket; with one the plugin adds the prefix only if there is any.
  alwaysInsertFields: true,
  collections: { media: { prefix: '' } },
  bucket: env.s3?.bucket ?? '',
  config: s3Options,
})

/**
 * The plugin stores files after the document, and saves that again. Where there are no transactions a refused
 * file would leave its document behind, so ours come in its place; reading and deleting are the plugin's.
 */
const storedFirst = ({ hooks }: CollectionConfig, byPlugin: CollectionConfig) => ({
  ...hooks,
  beforeChange: [...(hooks?.beforeChange ?? []), storeFiles],
  // Last, so that nothing in the transaction can still fail once files are gone.
  afterChange: [...(hooks?.afterChange ?? []), removeReplaced],
  afterDelete: byPlugin.hooks?.afterDelete,
  afterError: [...(hooks?.afterError ?? []), removeUnkept],
})

const inFolder = ({ hooks }: CollectionConfig) => ({
  ...hooks,
  beforeOperation: [...(hooks?.beforeOperation ?? []), keepReplaced],
  beforeChange: [noteIncoming, ...(hooks?.beforeChange ?? [])],
  afterChange: [...(hooks?.afterChange ?? []), dropReplaced],
  afterError: [...(hooks?.afterError ?? []), restoreReplaced],
})

/** The one place that decides where files are kept: docs/decisions/0016. */
export const storage: Plugin = async (config) => {
  const { collections = [], ...others } = await plugin(config)
  return {
    ...others,
    collections: collections.map((collection) => {
      const own = config.collections?.find(({ slug }) => slug === collection.slug)
      if (!collection.upload || !own) return collection
      return {
        ...collection,
        upload: { ...Object(collection.upload), staticDir: env.mediaDir },
        hooks: env.s3 ? storedFirst(own, collection) : inFolder(own),
      }
    }),
  }
}
