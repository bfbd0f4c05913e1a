import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { idOf } from '@/access/roles'
import { purgeEverywhere } from '@/database/purges'

/** The site's pages, and the province's, which lists its sites. Without a site: all of them. */
async function purgeSites(req: PayloadRequest, site?: string) {
  const where: Where = site ? { or: [{ id: { equals: site } }, { kind: { equals: 'root' } }] } : {}
  const { docs } = await req.payload.find({
    collection: 'sites',
    where,
    select: { hosts: true },
    depth: 0,
    limit: 0,
    pagination: false,
    req,
  })
  await purgeEverywhere(req, {
    hosts: docs.flatMap(({ hosts }) => hosts.map(({ host }) => host)),
    sites: docs.map(({ id }) => id),
  })
}

const siteOf = (document: { site?: string | { id: string } }) => idOf(document.site)

/** For documents of a site. Saving a draft changes no page. */
export const purgeSite: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (!req.context.savesDraft) await purgeSites(req, siteOf(doc))
  return doc
}

export const purgeSiteOnDelete: CollectionAfterDeleteHook = ({ doc, req }) =>
  purgeSites(req, siteOf(doc))

/** For what every site shows: sites themselves, with hosts they may have lost, topics, agencies. */
export const purgeAll: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const lost: { host: string }[] = previousDoc?.hosts ?? []
  await purgeEverywhere(req, { hosts: lost.map(({ host }) => host), sites: [] })
  await purgeSites(req)
  return doc
}

export const purgeAllOnDelete: CollectionAfterDeleteHook = ({ req }) => purgeSites(req)
