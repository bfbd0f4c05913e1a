import type { Access, FieldAccess } from 'payload'
import { isPlatformAdmin, isSupervisor } from './roles'

export const everyone: Access = () => true
export const nobody: Access = () => false
export const platformAdmins: Access = ({ req }) => isPlatformAdmin(req.user)
export const signedIn: Access = ({ req }) => Boolean(req.user)
export const supervisors: Access = ({ req }) => isSupervisor(req.user)

export const onlyPlatformAdmins: FieldAccess = ({ req }) => isPlatformAdmin(req.user)
export const signedInField: FieldAccess = ({ req }) => Boolean(req.user)
/** For fields that the product writes itself. */
export const onlyTheSystem: FieldAccess = () => false
export const systemOnly = { create: onlyTheSystem, update: onlyTheSystem }
