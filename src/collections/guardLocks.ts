import type { Access, CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { nobody } from '@/access/platform'
import { isPlatformAdmin, isSupervisor, sitesOf } from '@/access/roles'
import { writable } from '@/access/writable'

const locks = 'payload-locked-documents'

/** Locks of colleagues, and of those who work on all sites. */
const locksOfOwnSites: Access = async ({ req }) => {
  if (!req.user) return false
  if (isSupervisor(req.user)) return true
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      or: [{ 'roles.site': { in: sitesOf(req.user) } }, { globalRole: { exists: true } }],
    },
    select: { name: true },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  return { 'user.value': { in: docs.map(({ id }) => id) } }
}

async function mayUpdate(req: PayloadRequest, slug: CollectionSlug, id: string) {
  const { config } = req.payload.collections[slug]
  const where = await writable(req, { collection: config, id })
  return where !== null && (await req.payload.count({ collection: slug, where, req })).totalDocs > 0
}

/** Who may write a document may take over or release its lock. */
const locksOfOwnDocuments: Access = async ({ req, id }) => {
  if (!req.user || !id) return false
  if (isPlatformAdmin(req.user)) return true
  const lock = await req.payload.findByID({
    collection: locks,
    id: String(id),
    depth: 0,
    disableErrors: true,
    req,
  })
  const document = lock?.document
  if (!document || typeof document.value !== 'string') return false
  return mayUpdate(req, document.relationTo, document.value)
}

/** Payload opens its locks to everybody who is signed in, of whatever site. */
export function guardLocks(config: SanitizedConfig): SanitizedConfig {
  const collection = config.collections.find(({ slug }) => slug === locks)
  if (!collection) throw new Error('Payload has no collection of locks.')
  Object.assign(collection.access, {
    read: locksOfOwnSites,
    create: nobody,
    update: locksOfOwnDocuments,
    delete: locksOfOwnDocuments,
  })
  return config
}
