import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import { formatNumber } from '@/lib/formatNumber'
import { isImportable, mappings } from '@/importers'
import { importFile, type Report } from '@/importers/importFile'
import { countLines } from '@/lib/readRows'
import { importStep, type Step, type StepAnswer } from '@/importers/importStep'
import { finish } from './finish'
import { runImportAll } from './importAll'
import { askServer, openDatabase } from './payload'

const usage = `npm run import -- --collection ${Object.keys(mappings).join('|')} --site MÃ TỆP [--dry-run] [--report R.json]
TỆP: JSON Lines (.jsonl, .jsonl.gz).
npm run import -- --all THƯ_MỤC: nhập toàn bộ một bản xuất vào cơ sở dữ liệu trống.
Mã thoát: 0 mọi dòng được nhận, 1 có dòng bị từ chối, 2 không bắt đầu được.`

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      collection: { type: 'string' },
      site: { type: 'string' },
      'dry-run': { type: 'boolean' },
      report: { type: 'string' },
      all: { type: 'string' },
    },
  })
  if (values.all) return { all: values.all }
  const { collection = '', site = '', report } = values
  const [file = ''] = positionals
  if (!site || !file) throw new Error(usage)
  if (!isImportable(collection)) throw new Error(`Không nhập được “${collection}”.\n${usage}`)
  if (!existsSync(file)) throw new Error(`Không có tệp ${file}.`)
  return { collection, key: site, file, isDryRun: values['dry-run'] ?? false, report }
}

function print(report: Report, isDryRun: boolean) {
  const { rows, created, updated, unchanged, rejected } = report
  console.log(
    `${isDryRun ? 'Chạy thử, chưa ghi gì. ' : ''}${formatNumber(rows)} dòng: tạo mới ${formatNumber(created)}, cập nhật ${formatNumber(updated)}, không đổi ${formatNumber(unchanged)}, không nhận ${formatNumber(rejected.length)}.`,
  )
  for (const { line, reason } of rejected.slice(0, 20)) console.log(`  dòng ${line}: ${reason}`)
  if (rejected.length > 20)
    console.log(`  … và ${formatNumber(rejected.length - 20)} dòng nữa (dùng --report để có đủ).`)
}

async function main() {
  const asked = parse()
  if (asked.all !== undefined) return runImportAll(asked.all)
  const { collection, key, file, isDryRun, report: reportFile } = asked
  const database = await openDatabase()
  const ask = (step: Step) =>
    database.isServed
      ? askServer<StepAnswer>(database.server, 'import', step)
      : importStep(database.payload, step)
  const { site } = await ask({ step: 'site', key })
  if (!site) throw new Error(`Không có cổng nào mang mã “${key}”.`)
  const bar = new SingleBar({
    format: '{bar} {percentage}% · {value}/{total} dòng',
    stream: process.stderr,
  })
  bar.start(await countLines(file), 0)
  const report = await importFile({
    file,
    collection,
    site,
    isDryRun,
    ask,
    onProgress: (rows) => bar.update(rows),
  })
  bar.stop()
  if (reportFile) writeFileSync(reportFile, JSON.stringify(report, null, 2))
  print(report, isDryRun)
  if (!database.isServed) await database.close()
  return report.rejected.length > 0 ? 1 : 0
}

finish(main)
