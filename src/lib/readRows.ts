import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { isRecord } from './isRecord'

export type SourceRow =
  { line: number; row: Record<string, unknown> } | { line: number; reason: string }

function parse(line: number, text: string): SourceRow {
  try {
    const row: unknown = JSON.parse(text)
    return isRecord(row)
      ? { line, row }
      : { line, reason: 'Dòng không phải là một đối tượng JSON.' }
  } catch {
    return { line, reason: 'Dòng không đọc được: JSON sai cú pháp.' }
  }
}

const open = (file: string) => {
  const source = createReadStream(file)
  return { source, input: file.endsWith('.gz') ? source.pipe(createGunzip()) : source }
}

/** How many lines a file has, so that its reader can say how far it is. */
export async function countLines(file: string): Promise<number> {
  let lines = 0
  for await (const chunk of open(file).input)
    for (const byte of chunk as Buffer) if (byte === 10) lines += 1
  return lines
}

/** Rows of a JSON Lines file, gzipped or not, one at a time; lines are counted from 1, blank ones skipped. */
export async function* readRows(file: string): AsyncGenerator<SourceRow> {
  const { source, input } = open(file)
  // Without this a missing file or a broken archive would end the loop in silence.
  const failed = new Promise<never>((_, reject) => {
    source.on('error', reject)
    input.on('error', reject)
  })
  failed.catch(() => undefined)
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (let line = 1; ; line += 1) {
    const next = await Promise.race([lines.next(), failed])
    if (next.done) return
    const text = next.value.replace(/^\uFEFF/, '').trim()
    if (text) yield parse(line, text)
  }
}
