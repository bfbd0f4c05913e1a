import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

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
