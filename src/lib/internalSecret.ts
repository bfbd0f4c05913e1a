import { randomBytes } from 'node:crypto'
import { processShared } from './processShared'

/** Made anew at every start: opens the loopback-only addresses to the scheduler and the command-line tools. */
export const internalSecret = (): string =>
  processShared('internalSecret', () => randomBytes(32).toString('hex'))
