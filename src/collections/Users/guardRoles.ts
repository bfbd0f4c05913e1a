import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { idOf, isPlatformAdmin, sitesOf } from '@/access/roles'
import type { User } from '@/payload-types'

type Role = NonNullable<User['roles']>[number]

const keys = (roles: Role[] | null | undefined) =>
  (roles ?? []).map(({ site, role }) => `${idOf(site)} ${role}`).sort()

const refuse = (message: string) => new APIError(message, 403, undefined, true)

/** Site administrators manage people and roles of their own sites only; nobody raises himself. */
export const guardRoles: CollectionBeforeChangeHook<User> = ({ data, originalDoc, req }) => {
  const { user } = req
  if (!user || isPlatformAdmin(user)) return data
  const own = sitesOf(user, ['siteAdmin'])
  const isForeign = ({ site }: Role) => !own.includes(idOf(site) ?? '')
  const before = keys(originalDoc?.roles)
  const after = keys(data.roles)
  const changed = (data.roles ?? [])
    .filter(({ site, role }) => !before.includes(`${idOf(site)} ${role}`))
    .concat(
      (originalDoc?.roles ?? []).filter(
        ({ site, role }) => !after.includes(`${idOf(site)} ${role}`),
      ),
    )
  if (changed.some(isForeign)) throw refuse('Bạn chỉ được giao nhiệm vụ tại cổng mình quản trị.')
  if (!originalDoc || originalDoc.id === user.id) return data
  if (originalDoc.globalRole || (originalDoc.roles ?? []).some(isForeign))
    throw refuse('Người này còn làm việc ở cổng khác, chỉ quản trị hệ thống được sửa.')
  return data
}
