import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Hello = { setName?: string; msg?: string }

/** Replica sets and the routers of a sharded cluster have transactions, a server that stands alone has none. */
const hasTransactions = ({ setName, msg }: Hello) => Boolean(setName) || msg === 'isdbgrid'

/**
 * Payload takes a URL without `replicaSet` for a server that stands alone, and does without transactions in
 * silence; that of a sharded cluster has none. Here the server is asked, and one without transactions refused.
 */
export function insistOnTransactions(adapter: MongooseAdapter): void {
  const { beginTransaction, transactionOptions } = adapter
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await connect?.(options)
    const hello: Hello | undefined = await adapter.connection.db?.command({ hello: 1 })
    if (hello && !hasTransactions(hello))
      throw new Error(
        'DATABASE_URL: máy chủ MongoDB này đứng riêng lẻ nên không có giao dịch. Hãy dùng một replica set (một máy cũng được) hoặc cụm sharded.',
      )
    Object.assign(adapter, { beginTransaction, transactionOptions })
  }
}
