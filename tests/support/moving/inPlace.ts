import config from '@payload-config'
import { openDatabase } from '@/cli/payload'
import { finish } from '@/cli/finish'
import { importAll } from '@/moving/importAll'
import { readManifest } from '@/moving/manifest'
import { rest } from '../portal'

/** What a test asks of another database than its own, in a process of its own. */
async function main() {
  const [, , command, ...args] = process.argv
  const database = await openDatabase()
  if (database.isServed) throw new Error('A server holds this database.')
  const { payload } = database

  if (command === 'drop') {
    const { connection } = payload.db as { connection?: { dropDatabase: () => Promise<void> } }
    await connection?.dropDatabase()
  }

  if (command === 'answers') {
    const [email = '', password = '', ...paths] = args
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    const portal = { config: await config } as Parameters<typeof rest>[0]
    const answers = []
    for (const path of paths) answers.push(await rest(portal, path, { token }))
    process.stdout.write(`${JSON.stringify(answers)}\n`)
  }

  if (command === 'import-and-die') {
    const [directory = '', when = ''] = args
    let left = Number(when)
    const { set } = payload.kv
    // Between the writing of a batch and the note that it was written.
    payload.kv.set = async (key, value) => {
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      left -= 1
      await set.call(payload.kv, key, value)
    }
    await importAll({ payload, directory, manifest: readManifest(directory) })
  }
  await database.close()
  return 0
}

finish(main)
