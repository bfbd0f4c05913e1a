import { readdirSync, readFileSync } from 'node:fs'

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The process in which Next works for the one that answers: by Linux's list of processes. */
export function rendererOf(pid: number): number {
  const found = readdirSync('/proc').find(
    (name) =>
      read(`/proc/${name}/stat`).includes(` ${pid} `) &&
      read(`/proc/${name}/cmdline`).includes('renderer/index.ts'),
  )
  if (!found) throw new Error(`Process ${pid} has no renderer.`)
  return Number(found)
}
