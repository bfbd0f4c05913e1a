import { parseArgs } from 'node:util'
import { finish } from '@/cli/finish'
import { benchCrawl } from './crawl'
import { benchPages } from './pages'

const usage = `npm run bench -- pages [--documents 200000] [--seconds 2] [--rounds 9] [--json FILE]
npm run bench -- crawl [--addresses 1000000] [--json FILE]`

finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '200000' },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '9' },
      addresses: { type: 'string', default: '1000000' },
      json: { type: 'string' },
    },
  })
  const [documents, seconds, rounds, addresses] = [
    values.documents,
    values.seconds,
    values.rounds,
    values.addresses,
  ].map(Number)
  if (!documents || !seconds || !rounds || !addresses) throw new Error(usage)
  if (positionals[0] === 'pages')
    await benchPages({ documents, seconds, rounds, json: values.json })
  else if (positionals[0] === 'crawl') await benchCrawl({ addresses, json: values.json })
  else throw new Error(usage)
  return 0
})
