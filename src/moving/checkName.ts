import { basename } from 'node:path'

/** A name from a file that somebody may have written by hand must not lead out of the folder. */
export function checkName(name: string): string {
  if (basename(name) !== name || name === '..' || name === '.' || name.includes('\\'))
    throw new Error(`Tên tệp “${name}” không hợp lệ.`)
  return name
}
