import { readLines } from './lines'

type Line = Record<string, unknown>

const mostLines = 100
const mostCharacters = 2_000_000

/** Lines in batches that end at so many lines or so many characters, whichever comes first. */
export async function* readBatches(file: string, skip = 0): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  let characters = 0
  let passed = 0
  for await (const line of readLines(file)) {
    passed += 1
    if (passed <= skip) continue
    batch.push(line)
    characters += JSON.stringify(line).length
    if (batch.length < mostLines && characters < mostCharacters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
