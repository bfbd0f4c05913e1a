import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

type Asked = { collection: SanitizedCollectionConfig; id: string; data?: Record<string, unknown> }

/** Finds the document if the person may write it, with `data` where that matters; null where nobody like him may. */
export async function writable(
  req: PayloadRequest,
  { collection, id, data }: Asked,
): Promise<Where | null> {
  const access = await collection.access.update({ req, id, data })
  if (!access) return null
  const found: Where = { id: { equals: id } }
  return access === true ? found : { and: [found, access] }
}
