import type { Access, FieldAccess, Where } from 'payload'
import { published } from '@/access/content'
import { answerers, hasRole, idOf, isSupervisor, sitesOf } from '@/access/roles'
import { or, siteWhere } from '@/access/siteWhere'

/**
 * Visitors read published answers, and the one whose code they hold (the query sets it in the
 * context, which no request can). Officers read their own sites' only, so that a search by asker
 * never reaches another site's people.
 */
export const readQuestions: Access = ({ req: { user, context } }) => {
  if (isSupervisor(user)) return true
  if (sitesOf(user, answerers).length > 0) return siteWhere(user, answerers)
  const code = typeof context.questionCode === 'string' ? context.questionCode : undefined
  const held: Where = { and: [{ code: { equals: code } }, { deletedAt: { exists: false } }] }
  return or(published, code ? held : false)
}

/** Asker and contact: for those who answer on this site, and nobody else. */
export const answerersOfSite: FieldAccess = ({ doc, data, req: { user } }) => {
  const site = idOf(doc?.site ?? data?.site)
  return site ? hasRole(user, site, answerers) : sitesOf(user, answerers).length > 0
}

/** The code opens the answer to its holder, so it is shown to nobody else. */
export const holderOrAnswerers: FieldAccess = (args) =>
  typeof args.req.context.questionCode === 'string' || answerersOfSite(args)
