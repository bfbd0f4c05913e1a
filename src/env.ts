import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import proxyAddr from 'proxy-addr'
import { z } from 'zod'

function areAddresses(addresses: string[]): boolean {
  try {
    return Boolean(proxyAddr.compile(addresses))
  } catch {
    return false
  }
}

export const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NEXT_PHASE: z.string().optional(),
  PORT: z.coerce
    .number('PORT phải là một số, ví dụ PORT=3000.')
    .int()
    .min(1, 'PORT phải từ 1 đến 65535.')
    .max(65535, 'PORT phải từ 1 đến 65535.')
    .default(3000),
  DATABASE_URL: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/\S+$/,
      'DATABASE_URL phải bắt đầu bằng mongodb:// (để trống: dùng tệp SQLite trong DATA_DIR).',
    )
    .optional(),
  DATA_DIR: z.string().min(1).optional(),
  ROOT_URL: z
    .url(
      'ROOT_URL phải là một địa chỉ đầy đủ, ví dụ https://tinh.gov.vn hoặc http://localhost:3000.',
    )
    .optional(),
  PAYLOAD_SECRET: z
    .string()
    .min(32, 'PAYLOAD_SECRET phải có ít nhất 32 ký tự (ví dụ: openssl rand -hex 32).')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine(
      areAddresses,
      'TRUSTED_PROXIES phải là các địa chỉ cách nhau bằng dấu phẩy, ví dụ loopback, 10.0.0.0/8.',
    ),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z
    .url('S3_ENDPOINT phải là một địa chỉ đầy đủ, ví dụ https://s3.tinh.gov.vn.')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z
    .enum(['true', 'false'], 'S3_FORCE_PATH_STYLE phải là true hoặc false.')
    .default('false'),
})

function parse() {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Cấu hình chưa đúng, chưa thể khởi động.\n${sentences.join('\n')}`)
}

const given = parse()
const dataDir = resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? 'data')
const isBuilding = given.NEXT_PHASE === 'phase-production-build'

/** Kept beside the data, so that sign-ins survive a restart; several processes must be given one. */
function secretOfInstallation(): string {
  if (given.PAYLOAD_SECRET) return given.PAYLOAD_SECRET
  if (isBuilding) return randomBytes(32).toString('hex')
  const file = resolve(dataDir, 'secret')
  if (!existsSync(file) && given.DATABASE_URL && given.NODE_ENV === 'production')
    throw new Error('PAYLOAD_SECRET: cần đặt khi dùng MongoDB, giống nhau cho mọi tiến trình.')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch {
    // It is there already: one made at an earlier start.
  }
  return readFileSync(file, 'utf8')
}

/** Null: files are kept in a folder. Half of it would keep files where nobody looks for them. */
function s3OfInstallation() {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId } = given
  const { S3_SECRET_ACCESS_KEY: secretAccessKey, S3_ENDPOINT: endpoint } = given
  if (!bucket && !accessKeyId && !secretAccessKey && !endpoint) return null
  if (!bucket || !accessKeyId || !secretAccessKey)
    throw new Error(
      'S3: cần đặt đủ S3_BUCKET, S3_ACCESS_KEY_ID và S3_SECRET_ACCESS_KEY (để trống tất cả các biến S3_…: giữ tệp trong thư mục media).',
    )
  return {
    bucket,
    endpoint,
    region: given.S3_REGION,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: given.S3_FORCE_PATH_STYLE === 'true',
  }
}

/** The environment, parsed once; a wrong value stops the start with a sentence that says what to set. */
export const env = {
  port: given.PORT,
  isProduction: given.NODE_ENV === 'production',
  isTest: given.NODE_ENV === 'test',
  isBuilding,
  databaseUrl: given.DATABASE_URL,
  dataDir,
  mediaDir: given.DATA_DIR
    ? resolve(/* turbopackIgnore: true */ dataDir, 'media')
    : resolve('media'),
  trustedProxies: given.TRUSTED_PROXIES,
  s3: s3OfInstallation(),
  rootUrl: (given.ROOT_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, ''),
  secret: secretOfInstallation(),
}
