import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { writable } from '@/access/writable'
import { formatDay, formatTime } from '@/lib/formatDate'
import { changedFields, type ChangedField } from './changedFields'
import { isPublished } from './isPublished'

type Values = Record<string, unknown>
type Form = Values & { savedAt: string | null }
type Asked = { req: PayloadRequest; collection: SanitizedCollectionConfig; id: string; form: Form }

/** The document as it was last saved, for those who may write it, with what they may read of it. */
async function readStored({ req, collection, id, form }: Asked): Promise<Values | undefined> {
  const where = await writable(req, { collection, id, data: form })
  if (!where) return undefined
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where,
    draft: Boolean(collection.versions),
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  // The types of the collections have nothing in common.
  return docs[0] as Values | undefined
}

/** What the form was filled with, as far as it is kept. */
async function readLoaded({ req, collection, id, form }: Asked): Promise<Values | undefined> {
  if (!collection.versions || !form.savedAt) return undefined
  const { docs } = await req.payload.findVersions({
    collection: collection.slug as CollectionSlug,
    where: {
      and: [{ parent: { equals: id } }, { 'version.savedAt': { equals: form.savedAt } }],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0]?.version as Values | undefined
}

async function whoSaved({ req, collection, id }: Asked): Promise<string> {
  const stored = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    draft: Boolean(collection.versions),
    depth: 0,
    req,
  })
  const savedBy = 'savedBy' in stored ? stored.savedBy : null
  if (!savedBy) return 'Hệ thống'
  if (savedBy === req.user?.id) return 'Chính bạn, ở một cửa sổ khác,'
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: savedBy } },
    select: { name: true },
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0]?.name ?? 'Người khác'
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 300

function refusal(who: string, stored: Values, changed: ChangedField[]) {
  const time = String(stored.savedAt)
  const at = `${formatTime(time)} ngày ${formatDay(time)}`
  const labels = changed.map(({ label }) => label).join(', ')
  const errors = changed.map(({ path, label, after }) => ({
    path,
    label,
    message: isShort(after)
      ? `Ô này đã được lưu là: ${after}`
      : 'Ô này đã được lưu với nội dung khác.',
  }))
  // The admin makes a list of what follows the colon.
  const message =
    `${who} đã lưu nội dung này lúc ${at}, sau khi bạn mở, nên bản của bạn chưa được lưu. ` +
    'Những gì bạn đã nhập vẫn còn trên trang này; hãy mở nội dung ở một thẻ khác để đối chiếu ' +
    `rồi nhập tiếp vào đó. Những ô đã khác: ${labels}`
  return new APIError(message, 409, { errors }, true)
}

async function checkForm(asked: Asked) {
  const { req, collection, form } = asked
  const stored = await readStored(asked)
  if (!stored?.savedAt || stored.savedAt === form.savedAt) return
  const loaded = await readLoaded(asked)
  const between = (before: Values, after: Values) =>
    changedFields(collection.flattenedFields, { before, after, i18n: req.i18n })
  const changed = between(loaded ?? form, stored)
  if (changed.length === 0) return
  // “Back to what is published” sends the published document as it stands.
  const isAsLoaded = loaded && between(loaded, form).length === 0
  const stillAsLoaded = [{ savedAt: { equals: form.savedAt } }]
  if (isAsLoaded && (await isPublished(req, collection.slug, asked.id, stillAsLoaded))) return
  throw refusal(await whoSaved(asked), stored, changed)
}

/**
 * Nobody writes over what somebody else saved after the form was filled. A form of the admin sends back its
 * `savedAt`; who sends none is not asked. Before the operation, for by its later hooks a replaced file is gone.
 */
export const refuseStale: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data: form } = args as { id?: unknown; data?: Partial<Form> }
  if (operation !== 'update' || !req.user || typeof id !== 'string') return args
  if (form?.savedAt === undefined) return args
  await checkForm({ req, collection, id, form: { ...form, savedAt: form.savedAt } })
  return args
}
