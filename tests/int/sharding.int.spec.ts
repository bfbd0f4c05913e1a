import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { wantedIndexes } from '@/database/mongodb/indexes'
import type { Payload } from 'payload'
import { closePortal, openPortal } from '../support/portal'

const shardKeys: Record<string, Record<string, 1>> = JSON.parse(
  readFileSync('deploy/shardKeys.json', 'utf8'),
)

describe.skipIf(inject('database') !== 'mongodb')('shard keys (needs MongoDB)', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await openPortal()
  })
  afterAll(() => closePortal(payload))

  it('are of collections that exist, and every unique index begins with its collection’s', () => {
    const indexes = wantedIndexes(payload)
    expect(Object.keys(shardKeys).filter((name) => !indexes.has(name))).toEqual([])
    for (const [name, wanted] of indexes)
      for (const { key, options } of wanted) {
        if (!options.unique || !shardKeys[name]) continue
        const fields = Object.keys(shardKeys[name])
        expect(Object.keys(key).slice(0, fields.length), `${name}.${options.name}`).toEqual(fields)
      }
  })

  it('and what stays unsharded are told in docs/operations.md, collection by collection', () => {
    const told = readFileSync('docs/operations.md', 'utf8')
    const silent = [...wantedIndexes(payload).keys()].filter(
      (name) => !told.includes(`\`${name}\``),
    )
    expect(silent).toEqual([])
  })
})
