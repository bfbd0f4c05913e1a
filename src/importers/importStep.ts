import type { Payload } from 'payload'
import type { Importable } from '.'
import { resolveRelations } from './resolveRelations'
import { storeRows, type MappedRow, type Outcome } from './storeRow'

/** What an import asks of the database: the site's id, a batch written, relations tied at the end. */
export type Step =
  | { step: 'site'; key: string }
  | { step: 'rows'; collection: Importable; site: string; isDryRun: boolean; rows: MappedRow[] }
  | { step: 'relations'; site: string }

export type StepAnswer = { site?: string | null; outcomes?: Outcome[]; tied?: number }

/** The same steps, whether the command-line tool holds the database or asks the server that does. */
export async function importStep(payload: Payload, asked: Step): Promise<StepAnswer> {
  if (asked.step === 'rows') return { outcomes: await storeRows(payload, asked.rows, asked) }
  if (asked.step === 'relations') return { tied: await resolveRelations(payload, asked.site) }
  const { docs } = await payload.find({
    collection: 'sites',
    where: { key: { equals: asked.key } },
    limit: 1,
    depth: 0,
  })
  return { site: docs[0]?.id ?? null }
}
