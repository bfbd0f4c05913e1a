import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

export type TestMongo = { url: string; stop: () => Promise<unknown> }

/** A given server, else one in memory where a mongod is installed or may be fetched, else none. */
export async function findMongo(): Promise<TestMongo | null> {
  const url = process.env.TEST_MONGODB_URL
  if (url) return { url, stop: async () => undefined }
  try {
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
    return { url: server.getUri('portal28'), stop: () => server.stop() }
  } catch {
    return null
  }
}
