import { mkdir, readdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { openFile, writeWhole } from '@/storage/files'
import { filesOf, type UploadedFile } from '@/storage/filesOf'
import { createMeter } from './bytes'
import { createChecksum } from './checksum'
import { readLines, writeLines } from './lines'
import { hashOf } from './portable'

/** `size` in bytes. */
export type KeptLine = UploadedFile & { size: number; sha256: string }
export type FileLine = KeptLine | { name: string; missing: true }

type Export = { uploads: string[]; folder: string; file: string }

async function copy({ name, type }: UploadedFile, folder: string): Promise<FileLine> {
  const source = await openFile(name)
  if (!source) return { name, missing: true }
  const { pass, total } = createMeter()
  const bytes = Readable.from(pass(source), { objectMode: false })
  await writeWhole(resolve(folder, name), bytes, 0o600)
  return { name, type, ...total() }
}

/** Copies the files that exported documents name, one after the other, and lists them. */
export async function exportFiles({ uploads, folder, file }: Export) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const checksum = createChecksum()
  const missing: string[] = []
  const kept = new Set<string>()
  let bytes = 0
  const lines = async function* () {
    for (const upload of uploads)
      for await (const document of readLines(upload))
        for (const uploaded of filesOf(document)) {
          const line = await copy(uploaded, folder)
          if ('missing' in line) missing.push(line.name)
          else {
            bytes += line.size
            kept.add(line.name)
          }
          checksum.add(hashOf(line))
          yield line
        }
  }
  await writeLines(file, lines())
  const removeOthers = async () => {
    for (const name of await readdir(folder))
      if (!kept.has(name)) await rm(resolve(folder, name), { force: true })
  }
  return { ...checksum.total(), bytes, missing, removeOthers }
}
