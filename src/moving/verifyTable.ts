import type { Rows, Table } from '@/database/rows/table'
import { createChecksum } from './checksum'
import type { Content } from './manifest'
import { comparable, hashOf, toPortable } from './portable'
import { readBatches } from './readBatches'

export type Compared = {
  name: string
  expected: number
  found: number
  isEqual: boolean
  /** Ids, as the export has them, of what is missing or reads differently. */
  differing: string[]
}

/** Reads back what was written and compares it with the file line by line, and in sum with the manifest. */
export async function verifyTable(
  { rows, table, content, file }: { rows: Rows; table: Table; content: Content; file: string },
  onRow?: () => void,
): Promise<Compared> {
  const checksum = createChecksum()
  const differing: string[] = []
  for await (const batch of readBatches(file)) {
    const lines = batch.map((values) => ({ id: String(values.id), values }))
    const found = await rows.readThose(
      table,
      lines.map((row) => rows.idHere(table, row)),
    )
    const hashes = new Map(
      found.map(({ id, values }) => [id, hashOf(toPortable(table, values))] as const),
    )
    for (const line of lines) {
      const hash = hashes.get(rows.idHere(table, line))
      if (hash) checksum.add(hash)
      if (hash !== hashOf(comparable(table, line.values))) differing.push(line.id)
      onRow?.()
    }
  }
  const found = await rows.count(table)
  const isEqual = checksum.total().checksum === content.checksum && found === content.count
  return { name: table.name, expected: content.count, found, isEqual, differing }
}
