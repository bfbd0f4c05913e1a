import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { ValidationError } from 'payload'
import { asOneSave, isConflict } from '@/database/conflicts'
import type { Imported, Importable } from '.'

export type MappedRow = { line: number; document: Imported; identity: string; hash: string }
export type Outcome =
  | { line: number; outcome: 'created' | 'updated' | 'unchanged' }
  | { line: number; outcome: 'rejected'; reason: string }

type Target = { collection: Importable; site: string; isDryRun: boolean }

/** Topics are the same for all sites; an import adds those it meets. */
async function topicOf(payload: Payload, name: string | undefined): Promise<string | undefined> {
  if (!name) return undefined
  const find = async () => {
    const { docs } = await payload.find({
      collection: 'topics',
      where: { name: { equals: name } },
      limit: 1,
      depth: 0,
      pagination: false,
    })
    return docs[0]?.id
  }
  const known = await find()
  if (known) return known
  try {
    return (await payload.create({ collection: 'topics', data: { name }, depth: 0 })).id
  } catch (error) {
    // Another import may have been quicker.
    const made = await find()
    if (made) return made
    throw error
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, path, message }) => `${label ?? path}: ${message}`)
      .join(' ')
  if (isConflict(error)) return 'Có người khác đang lưu cùng nội dung. Xin nhập lại dòng này.'
  return error instanceof Error ? error.message : String(error)
}

/** Writes one mapped row; the same row written again changes nothing. */
async function store(payload: Payload, row: MappedRow, target: Target): Promise<Outcome> {
  const { collection, site, isDryRun } = target
  const { line, identity, hash } = row
  const { docs } = await payload.find({
    collection,
    where: { and: [{ site: { equals: site } }, { identity: { equals: identity } }] },
    select: { importHash: true },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [existing] = docs
  if (existing?.importHash === hash) return { line, outcome: 'unchanged' }
  const outcome = existing ? 'updated' : 'created'
  if (isDryRun) return { line, outcome }
  const { topicName, ...fields } = { topicName: undefined, ...row.document }
  // The mapping of this collection made the fields; the collection's own validation checks them.
  const data = {
    ...fields,
    topic: await topicOf(payload, topicName),
    site,
    identity,
    importHash: hash,
    _status: 'published',
  } as RequiredDataFromCollectionSlug<Importable>
  if (existing) await payload.update({ collection, id: existing.id, data, depth: 0 })
  else await payload.create({ collection, data, depth: 0 })
  return { line, outcome }
}

/** Writes a batch of rows one after the other; a row that fails is reported and the rest goes on. */
export async function storeRows(payload: Payload, rows: MappedRow[], target: Target) {
  const outcomes: Outcome[] = []
  for (const row of rows)
    try {
      outcomes.push(await asOneSave(() => store(payload, row, target)))
    } catch (error) {
      outcomes.push({ line: row.line, outcome: 'rejected', reason: reasonOf(error) })
    }
  return outcomes
}
