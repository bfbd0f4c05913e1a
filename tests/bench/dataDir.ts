import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildOnce } from '@/cli/buildOnce'
import { stopAll } from './servers'

/** In a process of its own: what loads the database leaves no memory in the one that measures. */
function loadDatabase(dataDir: string, documents: number): string {
  const command = ['--conditions=production', '--import', 'tsx', 'tests/bench/data/load.ts']
  const { stdout, status } = spawnSync(process.execPath, [...command, String(documents)], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const host = /^host (\S+)$/m.exec(String(stdout))?.[1]
  if (status !== 0 || !host) throw new Error('The database was not loaded.')
  return host
}

export type Loaded = { dataDir: string; host: string }

/** A built portal, its database with `documents` on the site `host`, and nothing left of either afterwards. */
export async function withLoadedData<T>(
  documents: number,
  measure: (loaded: Loaded) => Promise<T>,
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal28-bench-'))
  try {
    buildOnce()
    return await measure({ dataDir, host: loadDatabase(dataDir, documents) })
  } finally {
    stopAll()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
