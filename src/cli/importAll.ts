import { resolve } from 'node:path'
import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'
import { formatNumber } from '@/lib/formatNumber'
import { importAll, type Imported } from '@/moving/importAll'
import { readManifest } from '@/moving/manifest'
import { openDatabase } from './payload'

const mostNamed = 20

function print({ compared, missing, dangling }: Imported) {
  const table = new Table({
    head: ['Nội dung', 'Bản xuất', 'Cơ sở dữ liệu', 'Khớp'],
    colAligns: ['left', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const { name, expected, found, isEqual } of compared)
    table.push([name, formatNumber(expected), formatNumber(found), isEqual ? 'khớp' : 'KHÁC'])
  console.log(table.toString())
  for (const { name, differing } of compared.filter(({ isEqual }) => !isEqual)) {
    const named = differing.slice(0, mostNamed).join(', ')
    const rest = differing.length - mostNamed
    console.log(`${name} khác: ${named}${rest > 0 ? ` và ${formatNumber(rest)} mục nữa` : ''}`)
  }
  if (missing.length > 0)
    console.log(`Tệp đã không còn từ nơi xuất: ${missing.slice(0, mostNamed).join(', ')}`)
  for (const [name, count] of Object.entries(dangling))
    console.log(`${name}: ${formatNumber(count)} tham chiếu trỏ tới mục không còn.`)
}

/** `npm run import -- --all DIR`: moves a whole portal in. */
export async function runImportAll(given: string): Promise<number> {
  const directory = resolve(given)
  const manifest = readManifest(directory)
  const database = await openDatabase()
  if (database.isServed)
    throw new Error(
      `Máy chủ đang chạy tại cổng ${database.server.port}. Hãy dừng máy chủ trước khi nhập toàn bộ.`,
    )
  const documents = manifest.tables.reduce((sum, { count }) => sum + count, 0)
  const bar = new SingleBar({
    format: '{bar} {percentage}% · ghi rồi đọc lại để so',
    stream: process.stderr,
  })
  bar.start(2 * documents + manifest.files.count, 0)
  const { payload, close } = database
  try {
    const imported = await importAll({ payload, directory, manifest }, (steps) =>
      bar.increment(steps),
    )
    bar.stop()
    print(imported)
    return imported.compared.every(({ isEqual }) => isEqual) ? 0 : 1
  } finally {
    bar.stop()
    await close()
  }
}
