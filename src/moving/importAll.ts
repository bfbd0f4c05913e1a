import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Payload } from 'payload'
import { openRows } from '@/database/rows/openRows'
import type { Rows, Table } from '@/database/rows/table'
import { hashFile } from './bytes'
import { importFiles } from './importFiles'
import { linesFile, type Content, type Manifest } from './manifest'
import { movedTables } from './movedTables'
import { saveProgress, startProgress, type Progress } from './progress'
import { readBatches } from './readBatches'
import { verifyTable, type Compared } from './verifyTable'

type Import = { payload: Payload; directory: string; manifest: Manifest }

export type Imported = {
  compared: Compared[]
  /** Files that the old place had lost already. */
  missing: string[]
  dangling: Record<string, number>
}

/** A file that was damaged on its way is found before anything is written. */
async function checkFiles(directory: string, contents: Content[]): Promise<void> {
  for (const content of contents) {
    const file = resolve(directory, linesFile(content))
    if (!existsSync(file)) throw new Error(`Bản xuất thiếu tệp ${file}.`)
    if ((await hashFile(file)).sha256 !== content.sha256)
      throw new Error(`Tệp ${file} không khớp với mã kiểm trong manifest.json. Chưa nhập gì.`)
  }
}

function checkTables(tables: Table[], { tables: contents }: Manifest): void {
  const known = tables.map(({ name }) => name)
  const given = contents.map(({ name }) => name)
  const unknown = given.filter((name) => !known.includes(name))
  if (unknown.length > 0 || new Set(given).size < given.length)
    throw new Error(`Phiên bản này không có chỗ cho ${unknown.join(', ')} của bản xuất.`)
}

/** A batch and how far it brings us are stored together, or else a batch may be stored twice over itself. */
async function writeTable(
  { payload, rows, table, file }: { payload: Payload; rows: Rows; table: Table; file: string },
  { progress, onRow }: { progress: Progress; onRow?: (rows: number) => void },
): Promise<void> {
  onRow?.(progress.lines)
  for await (const batch of readBatches(file, progress.lines)) {
    const lines = batch.map((values) => ({ id: String(values.id), values }))
    const here = lines.map((row) => ({ ...row, id: rows.idHere(table, row) }))
    await rows.together(async () => {
      await rows.write(table, here)
      progress.lines += batch.length
      await saveProgress(payload, progress)
    })
    onRow?.(batch.length)
  }
  progress.tables += 1
  progress.lines = 0
  await saveProgress(payload, progress)
}

/** Fills an empty database from an export, or goes on where an import of the same one was interrupted. */
export async function importAll(
  { payload, directory, manifest }: Import,
  onStep?: (steps: number) => void,
): Promise<Imported> {
  const rows = await openRows(payload)
  const tables = movedTables(payload)
  checkTables(tables, manifest)
  const progress = await startProgress({ payload, rows, tables }, manifest)
  await checkFiles(directory, [...manifest.tables, manifest.files])
  await saveProgress(payload, progress)

  const steps = manifest.tables.flatMap((content) => {
    const table = tables.find(({ name }) => name === content.name)
    return table ? [{ content, table, file: resolve(directory, linesFile(content)) }] : []
  })
  for (const [index, { table, file, content }] of steps.entries()) {
    if (index < progress.tables) onStep?.(content.count)
    else await writeTable({ payload, rows, table, file }, { progress, onRow: onStep })
  }
  const { missing, ...files } = await importFiles(
    {
      content: manifest.files,
      file: resolve(directory, linesFile(manifest.files)),
      folder: resolve(directory, 'files'),
    },
    () => onStep?.(1),
  )
  const compared: Compared[] = []
  for (const { table, content, file } of steps)
    compared.push(await verifyTable({ rows, table, content, file }, () => onStep?.(1)))
  compared.push(files)
  if (compared.every(({ isEqual }) => isEqual))
    await saveProgress(payload, { ...progress, finishedAt: new Date().toISOString() })
  return { compared, missing, dangling: await rows.countDangling() }
}
