import { expect, it } from 'vitest'
import { insistOnTransactions } from '@/database/mongodb/transactions'

const own = () => Promise.resolve('a transaction')

/** Payload's adapter as it is once connected by a URL without `replicaSet`. */
async function connectTo(hello: object) {
  const adapter = {
    beginTransaction: own,
    transactionOptions: { writeConcern: { w: 'majority' } },
    connection: { db: { command: async () => hello } },
    connect: async () => {
      Object.assign(adapter, { beginTransaction: () => null, transactionOptions: false })
    },
  }
  // Of the adapter only what is looked at.
  insistOnTransactions(adapter as never)
  await adapter.connect()
  return adapter
}

it.each([
  ['a router of a sharded cluster', { msg: 'isdbgrid' }],
  ['a member of a replica set', { setName: 'rs0' }],
])('%s keeps its transactions, whatever the URL says', async (_, hello) => {
  expect(await connectTo(hello)).toMatchObject({
    beginTransaction: own,
    transactionOptions: { writeConcern: { w: 'majority' } },
  })
})

it('a server that stands alone is refused with a sentence', async () => {
  await expect(connectTo({ isWritablePrimary: true })).rejects.toThrow('không có giao dịch')
})
