import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { mongo } from 'mongoose'
import type { Payload, PayloadRequest } from 'payload'

export type Db = mongo.Db

/** Payload's adapter where `env.databaseUrl` is set, which decides it in adapter.ts. */
export const mongooseOf = (payload: Payload) => payload.db as unknown as MongooseAdapter

/** MongoDB itself, for what has to be one atomic operation. */
export function nativeDb(payload: Payload): Db {
  const { db } = mongooseOf(payload).connection
  if (!db) throw new Error('The connection to MongoDB is not open.')
  return db
}

export const nativeClient = (payload: Payload) => mongooseOf(payload).connection.getClient()

/** The database's clock: what processes compare must not depend on theirs, which differ. */
export async function timeOf(db: Db): Promise<Date> {
  const { localTime } = await db.command({ hello: 1 })
  return localTime
}

/** The session of the request's transaction, if it is in one. */
export async function sessionOf({ payload, transactionID }: PayloadRequest) {
  const id = await transactionID
  return id === undefined ? undefined : mongooseOf(payload).sessions[id]
}

type Lease = { _id: string; owner: string; token: number; expiresAt: Date; updatedAt: Date }
export type AnnouncedPurge = { _id: string; at: Date; hosts: string[]; sites: string[] }

export const leasesIn = (payload: Payload) => nativeDb(payload).collection<Lease>('leases')
export const purgesIn = (db: Db) => db.collection<AnnouncedPurge>('purges')

export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 11000
