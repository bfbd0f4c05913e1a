import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { readRows } from '@/lib/readRows'

/** Readers of lines take U+2028 and U+2029 for their ends, and JSON lets them stand. */
const toLine = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`

/** JSON Lines, gzipped, for nobody else's eyes. */
export async function writeLines(file: string, values: AsyncIterable<unknown>): Promise<void> {
  const text = async function* () {
    for await (const value of values) yield toLine(value)
  }
  const target = createWriteStream(file, { mode: 0o600, flush: true })
  await pipeline(Readable.from(text(), { highWaterMark: 1 }), createGzip(), target)
}

export async function* readLines(file: string): AsyncGenerator<Record<string, unknown>> {
  for await (const source of readRows(file)) {
    if (!('row' in source)) throw new Error(`${file}, dòng ${source.line}: ${source.reason}`)
    yield source.row
  }
}
