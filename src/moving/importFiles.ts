import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { keepFile, openFile } from '@/storage/files'
import { hashBytes, hashFile } from './bytes'
import { createChecksum } from './checksum'
import type { FileLine, KeptLine } from './exportFiles'
import { checkName } from './checkName'
import { readLines } from './lines'
import type { Compared } from './verifyTable'
import type { Content } from './manifest'
import { hashOf } from './portable'

async function isThere(name: string, sha256: string): Promise<boolean> {
  const stored = await openFile(name)
  return stored !== null && (await hashBytes(stored)).sha256 === sha256
}

/** True once the store gives back the bytes that were exported. */
async function bring(source: string, line: KeptLine) {
  const { name, type, size, sha256 } = line
  if (await isThere(name, sha256)) return true
  if (!existsSync(source) || (await hashFile(source)).sha256 !== sha256) return false
  await keepFile({ name, type, size, bytes: createReadStream(source) })
  return isThere(name, sha256)
}

/** Brings files into the store and names those that did not arrive as they were. */
export async function importFiles(
  { content, file, folder }: { content: Content; file: string; folder: string },
  onFile?: () => void,
): Promise<Compared & { missing: string[] }> {
  const checksum = createChecksum()
  const differing: string[] = []
  const missing: string[] = []
  for await (const values of readLines(file)) {
    // Written by exportFiles, and the file's checksum is the manifest's.
    const line = values as FileLine
    const name = checkName(line.name)
    checksum.add(hashOf(line))
    if ('missing' in line) missing.push(name)
    else if (!(await bring(resolve(folder, name), line))) differing.push(name)
    onFile?.()
  }
  const { count } = checksum.total()
  const isEqual = differing.length === 0 && checksum.total().checksum === content.checksum
  const found = count - differing.length
  return { name: 'files', expected: content.count, found, isEqual, differing, missing }
}
