import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { outside } from '../outside'

export type Place = { DATA_DIR: string; DATABASE_URL?: string }
export type Engine = 'sqlite' | 'mongodb'

const folders: string[] = []

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal28-moving-'))
  folders.push(folder)
  return folder
}
export const madeFolders = () => folders

/** An empty database with a folder for its files. */
export function newPlace(engine: Engine): Place {
  const DATA_DIR = newFolder()
  if (engine === 'sqlite') return { DATA_DIR }
  const server = new URL(process.env.TEST_MONGODB_URL ?? '')
  server.pathname = `/portal28-test-${randomUUID().slice(0, 8)}`
  return { DATA_DIR, DATABASE_URL: server.href }
}

type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string }

const execute = promisify(execFile)

/** Runs one of the project's files as a person would; this process goes on, so its own connection stays alive. */
export async function run(file: string, args: string[], place: Place) {
  const node = ['--conditions=production', '--import', 'tsx', file, ...args]
  const options = { env: outside({ ...place }), maxBuffer: 256 << 20 }
  const ended = await execute(process.execPath, node, options).then(
    (texts): Ended => ({ code: 0, signal: null, ...texts }),
    // What node rejects with when a command fails or is killed.
    (error: Ended) => error,
  )
  const { code, signal, stdout, stderr } = ended
  return { code, signal, stdout, output: `${stdout}${stderr}` }
}

export const exportTo = (directory: string, place: Place) =>
  run('src/cli/export.ts', ['--to', directory], place)
export const importFrom = (directory: string, place: Place) =>
  run('src/cli/import.ts', ['--all', directory], place)

/** What an export says that it holds, without when and by whom. */
export function contentOf(directory: string) {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
  const contents: { name: string; count: number; checksum: string }[] = [
    ...manifest.tables,
    manifest.files,
  ]
  return contents.map(({ name, count, checksum }) => ({ name, count, checksum }))
}

export const inPlace = 'tests/support/moving/inPlace.ts'

/** What REST answers to somebody, asked of another place in a process of its own. */
export async function answersAt(
  place: Place,
  { email, password }: { email: string; password: string },
  paths: string[],
): Promise<unknown> {
  const { stdout, output } = await run(inPlace, ['answers', email, password, ...paths], place)
  const line = stdout.split('\n').find((line) => line.startsWith('[{'))
  if (!line) throw new Error(output.slice(0, 2000))
  const answers: { status: number }[] = JSON.parse(line)
  const refused = answers.find(({ status }) => status !== 200)
  if (refused) throw new Error(`${JSON.stringify(refused)}\n${output}`.slice(0, 2000))
  return answers
}
