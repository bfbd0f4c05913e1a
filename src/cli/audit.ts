import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { formatNumber } from '@/lib/formatNumber'
import type { SiteReport } from '@/jobs/auditSites'
import { auditSites } from '@/jobs/auditSites'
import { finish } from './finish'
import { askServer, openDatabase } from './payload'

async function run(site: string | undefined): Promise<SiteReport[]> {
  const database = await openDatabase()
  if (database.isServed) return askServer(database.server, 'audit', { site })
  try {
    return await auditSites(database.payload, { key: site })
  } finally {
    await database.close()
  }
}

function print(reports: SiteReport[]) {
  for (const { site, score, findings } of reports) {
    console.log(`\n${site}: ${formatNumber(score)}/100 điểm`)
    const table = new Table({
      head: ['Mức', 'Quy tắc', 'Số', 'Nội dung', 'Quy định'],
      wordWrap: true,
      style: { head: [], border: [] },
      colWidths: [11, 12, 6, 52, 44],
    })
    for (const { severity, code, count, title, message, source } of findings)
      table.push([severity, code, count, `${title}. ${message}`, source])
    if (findings.length > 0) console.log(table.toString())
  }
}

async function main() {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, site: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    console.log('npm run audit -- [--site MÃ] [--json]\nMã thoát 1 khi có vi phạm.')
    return 0
  }
  const reports = await run(values.site)
  if (values.site && reports.length === 0)
    throw new Error(`Không có cổng nào mang mã “${values.site}”.`)
  if (values.json) {
    const asOf = reports[0]?.asOf ?? null
    console.log(JSON.stringify({ asOf, sites: reports }, null, 2))
  } else print(reports)
  const isViolated = reports.some(({ findings }) =>
    findings.some(({ severity, verdict }) => severity === 'violation' && verdict !== 'dueSoon'),
  )
  return isViolated ? 1 : 0
}

finish(main)
