import { findServer, lockDatabase } from '@/database/serverLock'
import { env } from '@/env'
import { log } from './log'

/** Keeps other processes off a SQLite file until this one ends, or ends it with a sentence that says why. */
export async function holdDatabase(): Promise<void> {
  if (await lockDatabase()) return
  const other = findServer()
  log.error(
    `Cơ sở dữ liệu trong ${env.dataDir} đang được một máy chủ khác dùng` +
      (other ? ` (tiến trình ${other.pid}, cổng ${other.port}).` : '.') +
      ' Hãy dừng máy chủ ấy, hoặc đặt DATA_DIR khác.',
  )
  process.exit(1)
}
