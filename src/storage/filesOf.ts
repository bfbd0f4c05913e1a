import { isRecord } from '@/lib/isRecord'

export type UploadedFile = { name: string; type: string }

/** The files that an upload's document names, in all sizes. */
export function filesOf(document: Record<string, unknown>): UploadedFile[] {
  const { sizes } = document
  const resized = isRecord(sizes) ? Object.values(sizes).filter(isRecord) : []
  const files = new Map<string, UploadedFile>()
  for (const { filename, mimeType } of [document, ...resized])
    if (typeof filename === 'string' && filename !== '')
      files.set(filename, { name: filename, type: String(mimeType ?? '') })
  return [...files.values()]
}

export const namesOf = (document: Record<string, unknown>): string[] =>
  filesOf(document).map(({ name }) => name)
