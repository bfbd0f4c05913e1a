import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { refuse } from '@/lib/refuse'

const minimum = 12

function refuseShort(password: unknown, req: PayloadRequest) {
  if (typeof password !== 'string' || password.length >= minimum) return
  const message = `Mật khẩu phải có ít nhất ${minimum} ký tự.`
  refuse(req, 'users', { path: 'password', message })
}

/** Payload itself would take three characters. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseShort(data?.password, req)
  return data
}

export const requireLongPasswordOnReset: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  if (operation === 'resetPassword') refuseShort(args.data?.password, req)
  return args
}
