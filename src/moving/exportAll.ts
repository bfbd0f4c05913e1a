import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { openRows } from '@/database/rows/openRows'
import { writeWhole } from '@/storage/files'
import { hashFile } from './bytes'
import { exportFiles } from './exportFiles'
import { exportTable } from './exportTable'
import { linesFile, manifestFile, productVersion, type Content, type Manifest } from './manifest'
import { movedTables } from './movedTables'
import { refuseHalf } from './progress'

export type Exported = { manifest: Manifest; missing: string[] }

const isOurs = (name: string) =>
  name === manifestFile ||
  name === `${manifestFile}.partial` ||
  name === '.partial' ||
  name === 'files' ||
  name.endsWith('.jsonl.gz')

async function openFolder(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  if (!(await readdir(directory)).every(isOurs))
    throw new Error(
      `${directory} đang chứa tệp khác. Hãy chọn một thư mục trống hoặc một bản xuất cũ.`,
    )
  const partial = resolve(directory, '.partial')
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { mode: 0o700 })
  return partial
}

/** Without a manifest nothing is taken for an export: it goes first and comes last. */
async function replace(directory: string, partial: string, manifest: Manifest): Promise<void> {
  await rm(resolve(directory, manifestFile), { force: true })
  for (const name of await readdir(directory))
    if (name.endsWith('.jsonl.gz')) await rm(resolve(directory, name))
  for (const name of await readdir(partial))
    await rename(resolve(partial, name), resolve(directory, name))
  await rm(partial, { recursive: true })
  const text = Readable.from([JSON.stringify(manifest, null, 2)])
  await writeWhole(resolve(directory, manifestFile), text, 0o600)
}

/** Writes the whole portal into a folder; an earlier export in it stays whole until the new one is. */
export async function exportAll(
  { payload, directory }: { payload: Payload; directory: string },
  onRow?: () => void,
): Promise<Exported> {
  await refuseHalf(payload)
  const rows = await openRows(payload)
  const partial = await openFolder(directory)
  const fileOf = (name: string) => resolve(partial, linesFile({ name }))
  const tables = movedTables(payload)
  const contents: Content[] = []
  await rows.together(async () => {
    for (const table of tables) {
      const file = fileOf(table.name)
      const total = await exportTable({ rows, table, file }, onRow)
      contents.push({ name: table.name, ...total, sha256: (await hashFile(file)).sha256 })
    }
  })
  const uploads = tables
    .filter(
      ({ collection, isVersions }) => !isVersions && payload.collections[collection].config.upload,
    )
    .map(({ name }) => fileOf(name))
  const { missing, removeOthers, ...files } = await exportFiles({
    uploads,
    folder: resolve(directory, 'files'),
    file: fileOf('files'),
  })
  const { sha256 } = await hashFile(fileOf('files'))
  const manifest: Manifest = {
    format: 1,
    product: 'portal28',
    version: productVersion(),
    id: uuidv7(),
    createdAt: new Date().toISOString(),
    tables: contents,
    files: { name: 'files', ...files, sha256, missing: missing.length },
  }
  await replace(directory, partial, manifest)
  await removeOthers()
  return { manifest, missing }
}
