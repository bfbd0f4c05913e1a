import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'

const name = 'cong28'
const ending = '._S3rver_object'

/** A bucket on this machine, named in the environment; to be started before the environment is read. */
export async function startBucket() {
  const directory = mkdtempSync(join(tmpdir(), 'portal28-s3-'))
  const folder = join(directory, name)
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name }],
  })
  const { port } = await server.run()
  Object.assign(process.env, {
    S3_BUCKET: name,
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
    S3_FORCE_PATH_STYLE: 'true',
  })
  return {
    has: (file: string) => existsSync(join(folder, file + ending)),
    size: () => readdirSync(folder).filter((file) => file.endsWith(ending)).length,
    hide: () => renameSync(folder, `${folder}-away`),
    show: () => renameSync(`${folder}-away`, folder),
    close: () => server.close(),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}
