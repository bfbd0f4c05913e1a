import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** The least that node:http can do: the same headers and bytes for whatever is asked. */
const { headers, body } = JSON.parse(readFileSync(process.env.PAGE_FILE, 'utf8'))
const bytes = Buffer.from(body, 'base64')

createServer((request, response) => {
  response.writeHead(200, headers)
  response.end(bytes)
}).listen(Number(process.env.PORT))
