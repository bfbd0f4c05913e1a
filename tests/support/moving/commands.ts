import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Runs one of the project's files as a person would, or with less memory. */
export function run(
  file: string,
  args: string[],
  { place, memory }: { place: Place; memory?: number },
) {
  const limits = memory ? [`--max-old-space-size=${memory}`] : []
  const node = [...limits, '--conditions=production', '--import', 'tsx', file, ...args]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, node, {
    env: outside({ ...place }),
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  })
  return { code: status, signal, output: `${stdout}${stderr}`, stdout }
}

export const exportTo = (directory: string, place: Place) =>
  run('src/cli/export.ts', ['--to', directory], { place })
export const importFrom = (directory: string, place: Place) =>
  run('src/cli/import.ts', ['--all', directory], { place })

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
export function answersAt(
  place: Place,
  { email, password }: { email: string; password: string },
  paths: string[],
): unknown {
  const { stdout, output } = run(inPlace, ['answers', email, password, ...paths], { place })
  const answers = stdout.split('\n').find((line) => line.startsWith('[{'))
  if (!answers?.includes('"status":200')) throw new Error(output.slice(0, 2000))
  return JSON.parse(answers)
}
