import type { PayloadRequest } from 'payload'
import { Conflict, noteConflict } from '@/database/conflicts'
import { isDuplicate, nativeDb, sessionOf } from './native'

type Claim = { _id: string; at: Date }

/** A document that two transactions cannot both write. */
export async function claimInMongo(req: PayloadRequest, key: string): Promise<void> {
  const session = await sessionOf(req)
  try {
    await nativeDb(req.payload)
      .collection<Claim>('claims')
      .updateOne({ _id: key }, { $set: { at: new Date() } }, { upsert: true, session })
  } catch (error) {
    const fault = isDuplicate(error) ? new Conflict() : error
    noteConflict(fault)
    throw fault
  }
}
