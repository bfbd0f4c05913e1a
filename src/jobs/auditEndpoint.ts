import { APIError, type Endpoint } from 'payload'
import { hasRole, isSupervisor, staff } from '@/access/roles'
import { auditSites } from './auditSites'

/** POST /api/audit-now { site: id }: a site's own people see at once what their mending changed. */
export const auditEndpoint: Endpoint = {
  path: '/audit-now',
  method: 'post',
  async handler(req) {
    const { site: id } = (await req.json?.()) ?? {}
    const isAllowed =
      typeof id === 'string' && (isSupervisor(req.user) || hasRole(req.user, id, staff))
    if (!isAllowed) throw new APIError('Bạn không có quyền rà soát cổng này.', 403, undefined, true)
    const { key } = await req.payload.findByID({ collection: 'sites', id, depth: 0, req })
    const [report] = await auditSites(req.payload, { key })
    return Response.json({ score: report?.score, findings: report?.findings.length })
  },
}
