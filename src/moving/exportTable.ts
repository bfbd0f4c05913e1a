import type { Row, Rows, Table } from '@/database/rows/table'
import { createChecksum } from './checksum'
import { writeLines } from './lines'
import { hashOf, toPortable } from './portable'

const mostRows = 32
const mostCharacters = 2_000_000

/** One text may have a million characters: the next page is as long as this one's rows were short. */
function nextLimit(limit: number, read: number, characters: number): number {
  const fitting = Math.floor((mostCharacters * read) / Math.max(characters, 1))
  return Math.max(1, Math.min(fitting, limit * 2, mostRows))
}

async function* readAll(rows: Rows, table: Table): AsyncGenerator<Row> {
  let after: string | null = null
  let limit = 1
  for (;;) {
    const page: Row[] = await rows.readAfter(table, after, limit)
    let characters = 0
    for (const { id, values } of page) {
      const portable = toPortable(table, values)
      characters += JSON.stringify(portable).length
      yield { id, values: portable }
    }
    const last = page.at(-1)
    if (!last || page.length < limit) return
    after = last.id
    limit = nextLimit(limit, page.length, characters)
  }
}

/** Writes what a table holds, in the order of ids. */
export async function exportTable(
  { rows, table, file }: { rows: Rows; table: Table; file: string },
  onRow?: () => void,
) {
  const checksum = createChecksum()
  const lines = async function* () {
    for await (const { id, values } of readAll(rows, table)) {
      checksum.add(hashOf(values))
      onRow?.()
      yield { id, ...values }
    }
  }
  await writeLines(file, lines())
  return checksum.total()
}
