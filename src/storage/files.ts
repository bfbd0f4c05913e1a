import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '@/env'
import { getObject, putObject } from './s3'

/** A file is there whole or not at all, on the disk before it has its name. */
export async function writeWhole(file: string, bytes: Readable, mode?: number): Promise<void> {
  await pipeline(bytes, createWriteStream(`${file}.partial`, { mode, flush: true }))
  await rename(`${file}.partial`, file)
}

export const pathOf = (name: string): string => resolve(env.mediaDir, name)

/** The bytes of an uploaded file, wherever files are kept, or null where there are none. */
export async function openFile(name: string): Promise<Readable | null> {
  if (env.s3) return getObject(name)
  const file = pathOf(name)
  return existsSync(file) ? createReadStream(file) : null
}

type Source = { name: string; type: string; size: number; bytes: Readable }

/** Keeps a file under its name, over one that was there; `size` in bytes. */
export async function keepFile({ name, type, size, bytes }: Source): Promise<void> {
  if (env.s3) return void (await putObject({ name, type, size, bytes }))
  await mkdir(env.mediaDir, { recursive: true })
  await writeWhole(pathOf(name), bytes)
}
