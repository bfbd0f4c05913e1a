import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'

const minimum = 12

function refuseShort(password: unknown, req: PayloadRequest) {
  if (typeof password !== 'string' || password.length >= minimum) return
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: `Mật khẩu phải có ít nhất ${minimum} ký tự.` }],
    req,
  })
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
