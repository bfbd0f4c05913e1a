import { mappings, type Importable } from '.'
import type { Step, StepAnswer } from './importStep'
import { readRows } from '@/lib/readRows'
import type { MappedRow } from './storeRow'

export type Report = {
  rows: number
  created: number
  updated: number
  unchanged: number
  rejected: { line: number; reason: string }[]
}

type Import = {
  file: string
  collection: Importable
  site: string
  isDryRun: boolean
  ask: (step: Step) => Promise<StepAnswer>
  onProgress?: (rows: number) => void
}

/** A batch ends at so many rows or so many characters: one text may have a million. */
const mostRows = 50
const mostCharacters = 2_000_000

const sizeOf = ({ document }: MappedRow): number =>
  'text' in document ? (document.text?.length ?? 0) : 0

/** Reads, maps and writes a file row by row; every row ends in the report. */
export async function importFile({ file, collection, site, isDryRun, ask, onProgress }: Import) {
  const report: Report = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: [] }
  const lines = new Map<string, number>()
  let batch: MappedRow[] = []

  async function write() {
    if (batch.length === 0) return
    const { outcomes } = await ask({ step: 'rows', collection, site, isDryRun, rows: batch })
    for (const row of outcomes ?? [])
      if (row.outcome === 'rejected') report.rejected.push({ line: row.line, reason: row.reason })
      else report[row.outcome] += 1
    onProgress?.(report.rows)
    batch = []
  }

  for await (const source of readRows(file)) {
    report.rows += 1
    const { line } = source
    const mapped =
      'row' in source
        ? mappings[collection](source.row)
        : { isOk: false as const, reasons: [source.reason] }
    if (!mapped.isOk) {
      report.rejected.push({ line, reason: mapped.reasons.join(' ') })
      continue
    }
    const first = lines.get(mapped.identity)
    if (first !== undefined) {
      report.rejected.push({
        line,
        reason: `Trùng với dòng ${first} (cùng số, loại, cơ quan, ngày).`,
      })
      continue
    }
    lines.set(mapped.identity, line)
    batch.push({ line, ...mapped })
    const size = batch.reduce((sum, row) => sum + sizeOf(row), 0)
    if (batch.length >= mostRows || size >= mostCharacters) await write()
  }
  await write()
  if (collection === 'legal-documents' && !isDryRun) await ask({ step: 'relations', site })
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}
