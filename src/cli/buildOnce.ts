import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildStamp } from './buildStamp'

const stampFile = resolve('.next/portal28-build')

/** Builds once for each state of the source. */
export function buildOnce(): void {
  const stamp = buildStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed.')
  writeFileSync(stampFile, stamp)
}
