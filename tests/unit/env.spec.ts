import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const dataDir = mkdtempSync(join(tmpdir(), 'portal28-env-'))

async function read(variables: Record<string, string>) {
  vi.resetModules()
  vi.stubEnv('DATA_DIR', dataDir)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  return (await import('@/env')).env
}

beforeEach(() => vi.unstubAllEnvs())
afterEach(() => vi.unstubAllEnvs())

describe('the environment', () => {
  it('has defaults, and a secret that survives a restart', async () => {
    const env = await read({})
    expect(env).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
      rootUrl: 'http://localhost:3000',
      trustedProxies: [],
      s3: null,
    })
    expect(env.mediaDir).toBe(join(dataDir, 'media'))
    expect((await read({})).secret).toBe(readFileSync(join(dataDir, 'secret'), 'utf8'))
  })

  it.each([
    [{ PORT: 'ba nghìn' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT phải từ 1 đến 65535.'],
    [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL phải bắt đầu bằng mongodb://'],
    [{ ROOT_URL: 'tinh.gov.vn' }, 'ROOT_URL phải là một địa chỉ đầy đủ'],
    [{ TRUSTED_PROXIES: 'loopback, máy-chủ' }, 'TRUSTED_PROXIES phải là các địa chỉ'],
    [{ S3_BUCKET: 'tep' }, 'S3: cần đặt đủ S3_BUCKET, S3_ACCESS_KEY_ID và S3_SECRET_ACCESS_KEY'],
    [{ S3_ENDPOINT: 'https://s3.tinh.gov.vn' }, 'S3: cần đặt đủ S3_BUCKET'],
    [{ S3_ENDPOINT: 's3.tinh.gov.vn' }, 'S3_ENDPOINT phải là một địa chỉ đầy đủ'],
    [{ S3_FORCE_PATH_STYLE: 'có' }, 'S3_FORCE_PATH_STYLE phải là true hoặc false.'],
    [{ PAYLOAD_SECRET: 'ngắn' }, 'PAYLOAD_SECRET phải có ít nhất 32 ký tự'],
  ])('stops the start for %j with a sentence', async (variables, sentence) => {
    await expect(read(variables)).rejects.toThrow(sentence)
  })
})
