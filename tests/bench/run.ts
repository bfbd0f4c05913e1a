import { parseArgs } from 'node:util'
import { finish } from '@/cli/finish'
import { benchPages } from './pages'

const usage = `npm run bench -- pages [--documents 200000] [--seconds 4] [--rounds 5] [--json FILE]`

finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '200000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
    },
  })
  if (positionals[0] !== 'pages') throw new Error(usage)
  const [documents, seconds, rounds] = [values.documents, values.seconds, values.rounds].map(Number)
  if (!documents || !seconds || !rounds) throw new Error(usage)
  await benchPages({ documents, seconds, rounds, json: values.json })
  return 0
})
