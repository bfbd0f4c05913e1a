import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'
import { describeFiles } from './describeFiles'

describeFiles('a folder', {
  has: (file) => existsSync(join(env.mediaDir, file)),
  size: () => readdirSync(env.mediaDir).length,
})
