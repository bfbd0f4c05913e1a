import { schedule } from 'node-cron'
import { env } from '@/env'
import { log } from './log'

async function tick(owner: string, secret: string) {
  const response = await fetch(`http://127.0.0.1:${env.port}/internal/tick`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'x-owner': owner },
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
}

/** Ticks every minute; the tick takes the lease and does what is due, so a missed night is made up. */
export function startClock(owner: string, secret: string): () => void {
  const run = () =>
    tick(owner, secret).catch((error: unknown) =>
      log.error(`Nhịp định kỳ không chạy được: ${String(error)}`),
    )
  const task = schedule('* * * * *', run, { timezone: 'Asia/Ho_Chi_Minh', noOverlap: true })
  void run()
  return () => void task.stop()
}
