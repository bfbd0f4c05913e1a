import type { Payload } from 'payload'
import { env } from '@/env'
import { mongoRows } from './mongoRows'
import { sqliteRows } from './sqliteRows'
import type { Rows } from './table'

/** Rows as they are stored, for moving house. */
export const openRows = async (payload: Payload): Promise<Rows> =>
  env.databaseUrl ? mongoRows(payload) : sqliteRows(payload)
