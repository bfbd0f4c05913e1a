import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { UpdateOneArgs } from 'payload'

type Session = { id: string; expiresAt: string | Date }
type Written = UpdateOneArgs & { data: { sessions: Session[]; updatedAt: string | null } }

const isOpen = ({ expiresAt }: Session) => new Date(expiresAt) > new Date()

/** Payload writes a session alone without a date of change, and shuts those of guessers outside a transaction. */
const isOfSessions = (args: UpdateOneArgs): args is Written =>
  Array.isArray(args.data.sessions) && (args.data.updatedAt === null || !args.req)

/**
 * Payload reads a user before its transaction and, to open or shut a session, writes back all of it: what somebody
 * else changed meanwhile, roles that were taken away for one, would be undone. Here the sessions alone are written,
 * a new one beside those that are open by now.
 */
export function writeSessionsApart(adapter: MongooseAdapter): void {
  const updateOne = adapter.updateOne.bind(adapter)

  async function sessionsOf({ id, collection, req, data: { sessions } }: Written) {
    const where = { id: { equals: id } }
    const user = await adapter.findOne<{ id: string; sessions?: Session[] }>({
      collection,
      req,
      where,
      select: { sessions: true },
    })
    const now = user?.sessions ?? []
    const newest = sessions.at(-1)
    if (!newest || now.some((session) => session.id === newest.id)) return sessions
    return [...now.filter(isOpen), newest]
  }

  adapter.updateOne = async (args) => {
    if (!isOfSessions(args)) return updateOne(args)
    const { updatedAt } = args.data
    return updateOne({ ...args, data: { sessions: await sessionsOf(args), updatedAt } })
  }
}
