import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/roles'
import { Conflict } from '@/database/conflicts'
import { isTaken } from './isTaken'

/** Of two imports that bring the same document at the same time one makes it, and the other begins its row anew. */
export const claimImported: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  const { importHash, identity, site } = data
  if (operation !== 'create' || !importHash) return data
  const asked = { collection: collection.slug, site: idOf(site), value: identity }
  if (await isTaken(req, { ...asked, field: 'identity' })) throw new Conflict()
  return data
}
