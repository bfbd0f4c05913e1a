import { basename } from 'node:path'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The files that an upload's document names, in all sizes. */
export function filesOf({ filename, sizes }: Record<string, unknown>): string[] {
  const resized = isRecord(sizes) ? Object.values(sizes).filter(isRecord) : []
  const names = [filename, ...resized.map((size) => size.filename)]
  return [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as string[]
}

/** A name from a file that somebody may have written by hand must not lead out of the folder. */
export function checkName(name: string): string {
  if (basename(name) !== name || name === '..' || name === '.' || name.includes('\\'))
    throw new Error(`Tên tệp “${name}” không hợp lệ.`)
  return name
}
