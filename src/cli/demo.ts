import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Table from 'cli-table3'
import { env } from '@/env'
import { auditSites } from '@/jobs/auditSites'
import { isSeeded, seedProvince } from '@/seed/seedProvince'
import type { Account } from '@/seed/seedPeople'
import { buildOnce } from './buildOnce'
import { finish } from './finish'
import { openDatabase } from './payload'

const accountsFile = resolve(env.dataDir, 'demo-accounts.json')

async function seed() {
  const database = await openDatabase()
  if (database.isServed)
    throw new Error(`Bản trình diễn đang chạy tại cổng ${database.server.port}; hãy dừng nó trước.`)
  if (!(await isSeeded(database.payload))) {
    console.log('Đang tạo tỉnh Hồng Lam (dữ liệu mẫu)…')
    const accounts = await seedProvince(database.payload)
    mkdirSync(env.dataDir, { recursive: true })
    writeFileSync(accountsFile, JSON.stringify(accounts, null, 2), { mode: 0o600 })
    await auditSites(database.payload)
  }
  await database.close()
}

function print() {
  if (!existsSync(accountsFile)) return
  const accounts: Account[] = JSON.parse(readFileSync(accountsFile, 'utf8'))
  const table = new Table({
    head: ['Cổng', 'Địa chỉ', 'Nhiệm vụ', 'Thư điện tử', 'Mật khẩu'],
    style: { head: [], border: [], compact: true },
  })
  for (const { site, host, role, email, password } of accounts)
    table.push([site, `http://${host}:${env.port}`, role, email, password])
  console.log(table.toString())
  console.log(`Trang quản trị: ${env.rootUrl}/admin`)
}

/** Starts the server beside this process and ends with it. */
function serve(): Promise<number> {
  const command = ['NODE_ENV=production', 'NEXT_TELEMETRY_DISABLED=1', process.execPath]
  const server = spawn(
    'env',
    [...command, '--conditions=production', '--import', 'tsx', 'src/server/index.ts'],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    },
  )
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal))
  return new Promise((resolve) => server.on('exit', (code) => resolve(code ?? 1)))
}

async function main() {
  buildOnce()
  await seed()
  print()
  return serve()
}

finish(main)
