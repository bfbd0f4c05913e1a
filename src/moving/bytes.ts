import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

type Bytes = AsyncIterable<Uint8Array>

/** Passes bytes on, and says what they were once all have passed; `size` in bytes. */
export function createMeter() {
  const hash = createHash('sha256')
  let size = 0
  return {
    async *pass(bytes: Bytes) {
      for await (const chunk of bytes) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
    },
    total: () => ({ sha256: hash.digest('hex'), size }),
  }
}

export async function hashBytes(bytes: Bytes): Promise<{ sha256: string; size: number }> {
  const { pass, total } = createMeter()
  const passing = pass(bytes)
  while (!(await passing.next()).done);
  return total()
}

export const hashFile = (file: string) => hashBytes(createReadStream(file))
