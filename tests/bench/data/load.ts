import { finish } from '@/cli/finish'
import { loadDocuments } from './loadDocuments'

finish(async () => {
  console.log(`host ${await loadDocuments(Number(process.argv[2]))}`)
  return 0
})
