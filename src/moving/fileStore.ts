import { createReadStream } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { env } from '@/env'
import { writeWhole } from './bytes'

/** The bytes of an uploaded file, or null where there are none. Where files are kept is said here only. */
export async function openFile(name: string): Promise<Readable | null> {
  const file = resolve(env.mediaDir, name)
  try {
    await access(file)
    return createReadStream(file)
  } catch {
    return null
  }
}

export async function storeFile(name: string, bytes: Readable): Promise<void> {
  await mkdir(env.mediaDir, { recursive: true })
  await writeWhole(resolve(env.mediaDir, name), bytes)
}
