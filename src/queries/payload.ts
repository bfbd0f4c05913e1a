import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one door of the citizens' pages. What comes through it carries `visitor`; lint sees to that. */
export const openDoor = (): Promise<Payload> => getPayload({ config })

/** Payload's local calls skip access unless told otherwise. */
export const visitor = { overrideAccess: false } as const
