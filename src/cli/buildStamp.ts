import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const built = ['src', 'payload.config.ts', 'next.config.ts', 'package-lock.json']

const filesIn = (path: string): string[] =>
  path.includes('.')
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))

/** Changes whenever something that goes into the build does. */
export function buildStamp(): string {
  const hash = createHash('sha256')
  for (const file of built.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
