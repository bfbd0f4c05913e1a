import mongoose from 'mongoose'
import type { Purge } from '@/cache/purge'
import { purgesIn, timeOf, type Db } from './native'

const everyMs = 250
/** A transaction lives for 60 seconds at most. */
const overlapMs = 90_000

/**
 * Hears of purges of all processes, late ones too: what was announced in the last minute and a half is looked at
 * again. Each is followed twice, a round apart: on a sharded cluster an announcement can be read a moment before
 * what was changed with it.
 */
export function followInMongo(db: Db, letGo: (purge: Purge) => Promise<void>): void {
  let heard = new Map<string, number>()
  let echoes: Purge[] = []
  let newest = 0

  async function hear() {
    newest ||= (await timeOf(db)).getTime()
    const recent = await purgesIn(db)
      .find({ at: { $gte: new Date(newest - overlapMs) } })
      .toArray()
    const unheard = recent.filter(({ _id }) => !heard.has(_id))
    for (const { hosts, sites } of [...echoes, ...unheard]) await letGo({ hosts, sites })
    echoes = unheard
    for (const { _id, at } of unheard) heard.set(_id, at.getTime())
    newest = Math.max(newest, ...heard.values())
    heard = new Map([...heard].filter(([, at]) => at >= newest - overlapMs))
  }

  const again = () => void setTimeout(listen, everyMs).unref()
  // While the database is away pages stay as they are; what was announced is heard when it is back.
  const listen = () => void hear().then(again, again)
  listen()
}

/** For a process that has no Payload. It connects when it first asks, and again after every break. */
export const openDb = (url: string): Db =>
  new mongoose.mongo.MongoClient(url, { maxPoolSize: 2 }).db()
