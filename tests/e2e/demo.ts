import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { Account } from '@/seed/seedPeople'

const { port, dataDir } = inject('portal')

export const accounts: Account[] = JSON.parse(
  readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8'),
)

/** The address of a demo site, by its key. */
export const addressOf = (site: string): string => {
  const account = accounts.find((candidate) => candidate.site === site)
  return `http://${account?.host}:${port}`
}

export function accountOf(site: string, role: string): Account {
  const account = accounts.find((candidate) => candidate.site === site && candidate.role === role)
  if (!account) throw new Error(`The demo has no ${role} on ${site}.`)
  return account
}

export const sites = [...new Set(accounts.map(({ site }) => site))]

export const origin = `http://127.0.0.1:${port}`
