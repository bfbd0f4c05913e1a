import { finish } from './finish'
import { openDatabase } from './payload'

/** Brings the database up to date and ends; on SQLite the server does the same at its start. */
async function main() {
  const database = await openDatabase()
  if (database.isServed) {
    console.log('Máy chủ đang chạy; cơ sở dữ liệu được cập nhật khi khởi động lại.')
    return 0
  }
  for (const line of database.migrated) console.log(line)
  console.log('Cơ sở dữ liệu đã được cập nhật.')
  await database.close()
  return 0
}

finish(main)
