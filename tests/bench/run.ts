import { parseArgs } from 'node:util'
import { finish } from '@/cli/finish'
import { benchPages } from './pages'

const usage = `npm run bench -- pages [--documents 200000] [--seconds 2] [--rounds 9] [--json FILE]`

finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '200000' },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '9' },
      json: { type: 'string' },
    },
  })
  if (positionals[0] !== 'pages') throw new Error(usage)
  const [documents, seconds, rounds] = [values.documents, values.seconds, values.rounds].map(Number)
  if (!documents || !seconds || !rounds) throw new Error(usage)
  await benchPages({ documents, seconds, rounds, json: values.json })
  return 0
})
