import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import Table from 'cli-table3'
import { formatNumber } from '@/lib/formatNumber'
import { exportAll, type Exported } from '@/moving/exportAll'
import { finish } from './finish'
import { openForReading } from './payload'

const usage = `npm run export -- --to THƯ_MỤC
Ghi toàn bộ cổng ra một thư mục. Bản xuất chứa mã băm mật khẩu và thông tin người hỏi: giữ như giữ cơ sở dữ liệu.
Mã thoát: 0 đủ mọi thứ, 1 có tệp đã mất, 2 không bắt đầu được hoặc dở dang.`

function print({ manifest, missing }: Exported, directory: string) {
  const table = new Table({
    head: ['Nội dung', 'Số bản ghi', 'Mã kiểm'],
    colAligns: ['left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const { name, count, checksum } of [...manifest.tables, manifest.files])
    table.push([name, formatNumber(count), checksum.slice(0, 16)])
  console.log(table.toString())
  console.log(`Đã xuất vào ${directory}.`)
  if (missing.length > 0)
    console.log(`${formatNumber(missing.length)} tệp không còn trong kho tệp:`)
  for (const name of missing) console.log(`  ${name}`)
}

async function main() {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (!values.to) throw new Error(usage)
  const directory = resolve(values.to)
  const { payload, close } = await openForReading()
  const exported = await exportAll({ payload, directory })
  await close()
  print(exported, directory)
  return exported.missing.length > 0 ? 1 : 0
}

finish(main)
