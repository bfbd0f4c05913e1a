import { resolve } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { adminWords } from '@/components/admin/words'
import { collections } from '@/collections'
import { guardLocks } from '@/collections/guardLocks'
import { openAdapter } from '@/database/adapter'
import { forgetDeleted } from '@/database/forgetDeleted'
import { requireMigrated } from '@/database/migrate'
import { answerDatabaseFaults, requestSizeLimit } from '@/database/restConflicts'
import { env } from '@/env'
import { auditEndpoint } from '@/jobs/auditEndpoint'
import { editor } from '@/fields/richText'
import { tidyTexts } from '@/fields/tidyTexts'
import { answerLocked } from '@/hooks/answerLocked'
import { answerUnreadable, checkInputs } from '@/hooks/checkInput'
import { labelErrors } from '@/hooks/labelErrors'
import { storage } from '@/storage/storage'

const src = resolve('src')

const build = (db: Config['db']) =>
  buildConfig({
    secret: env.secret,
    db,
    editor,
    sharp,
    onInit: requireMigrated,
    collections,
    hooks: { afterError: [answerDatabaseFaults, answerLocked, answerUnreadable, labelErrors] },
    plugins: [storage, tidyTexts, checkInputs, forgetDeleted],
    // Refusals are answers, not faults.
    loggingLevels: {
      APIError: 'debug',
      AuthenticationError: 'debug',
      ValidationError: 'debug',
      Forbidden: 'debug',
      NotFound: 'debug',
    },
    logger: env.isTest ? { options: { level: 'fatal' } } : undefined,
    defaultDepth: 1,
    maxDepth: 3,
    telemetry: false,
    endpoints: [auditEndpoint],
    graphQL: { disable: true },
    i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: adminWords },
    upload: {
      abortOnLimit: true,
      limits: { fieldSize: 12 << 20, fileSize: 50 << 20, files: 3, fields: 60 },
      requestSizeLimit,
    },
    typescript: { outputFile: `${src}/payload-types.ts`, autoGenerate: false },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      importMap: { baseDir: src },
      timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh' },
      meta: { titleSuffix: ' · Cổng 28', defaultOGImageType: 'off' },
      components: {
        graphics: {
          Logo: '/components/admin/Logo#Logo',
          Icon: '/components/admin/Icon#Icon',
        },
        beforeDashboard: ['/components/admin/FindingsPanel#FindingsPanel'],
      },
    },
  })

export default openAdapter().then(build).then(guardLocks)
