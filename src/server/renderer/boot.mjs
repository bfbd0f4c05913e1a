/** A thread starts without the loader of its process: TypeScript is taught to it here. */
import { register as registerRequire } from 'tsx/cjs/api'
import { register as registerImport } from 'tsx/esm/api'

registerRequire()
registerImport()
await import('./thread.ts')
