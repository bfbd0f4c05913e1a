import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

type Bytes = AsyncIterable<Uint8Array>

export async function hashBytes(bytes: Bytes): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.length
  }
  return { sha256: hash.digest('hex'), size }
}

export const hashFile = (file: string) => hashBytes(createReadStream(file))

/** A file is there whole or not at all, on the disk before it has its name. */
export async function writeWhole(file: string, bytes: Readable, mode?: number): Promise<void> {
  await pipeline(bytes, createWriteStream(`${file}.partial`, { mode, flush: true }))
  await rename(`${file}.partial`, file)
}
