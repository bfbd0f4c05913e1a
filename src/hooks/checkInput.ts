import {
  APIError,
  type AfterErrorHook,
  type CollectionBeforeOperationHook,
  type Plugin,
} from 'payload'
import { isRecord } from '@/lib/isRecord'
import { putHookFirst } from '@/lib/putHookFirst'
import { refuse } from '@/lib/refuse'
import { isQuery } from './isQuery'
import { misshapen } from '@/fields/misshapen'

const unreadable = 'Điều kiện tìm không đọc được.'

const refuseAll = (message: string) => new APIError(message, 400, undefined, true)

/** What cannot be an input ends here, at its field, before a hook or a database is given it. */
const checkInput: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data, where } = args as { data?: unknown; where?: unknown }
  if (!isQuery(collection.flattenedFields, where)) throw refuseAll(unreadable)
  if (operation !== 'create' && operation !== 'update') return args
  if (!isRecord(data)) throw refuseAll('Nội dung gửi lên phải là một đối tượng JSON.')
  const refusals = misshapen(collection.flattenedFields, data)
  return refusals.length > 0 ? refuse(req, collection.slug, ...refusals) : args
}

/** Forms send nothing of the kind, programs do; half of it Payload would store, and half call a fault of the portal. */
export const checkInputs: Plugin = (config) => putHookFirst(config, 'beforeOperation', checkInput)

/** Payload itself stumbles over `?where=` with something that is no JSON. */
export const answerUnreadable: AfterErrorHook = ({ error }) =>
  error instanceof SyntaxError
    ? { status: 400, response: { errors: [{ message: unreadable }] } }
    : undefined
