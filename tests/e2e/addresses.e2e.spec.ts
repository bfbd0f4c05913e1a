import { expect, inject, it } from 'vitest'
import { ask, hostOf } from './ask'

const host = hostOf('so-nnmt')
const { port } = inject('portal')

it.each([
  '/tin-tuc/%ff',
  '/tin-tuc/%E0%A4%A',
  '/%2e%2e/admin',
  '/%00',
  '/sites/so-yt.localhost',
  '/TIN-TUC',
  '/wp-login.php',
  '/.env',
  '/tin-tuc.rsc',
])('nothing is found under %s, and nothing is out of order', async (path) => {
  const { status, body } = await ask(host, path)
  expect(status).toBe(404)
  expect(body).toContain('Không tìm thấy')
  expect(await ask(host, path)).toMatchObject({ status, body, isKept: true })
})

it('a host that nobody has is told so, and takes no room', async () => {
  for (let time = 0; time < 2; time += 1)
    expect(await ask('khong-ai.localhost', '/')).toMatchObject({ status: 404, isKept: false })
})

it.each([
  '/tim-kiem?q=%00',
  '/tim-kiem?q=%ff',
  '/tim-kiem?q=.*(%25',
  '/tim-kiem?q=' + 'a'.repeat(1900),
  '/van-ban?q=a%00b&loai=%00&nam=99999&trang=1e99',
  '/van-ban?loai[$ne]=x&linh-vuc=%27',
  '/hoi-dap/tra-cuu?ma=%00',
  '/hoi-dap/tra-cuu?ma[$ne]=x',
])('a page bears %s', async (path) => {
  expect((await ask(host, path)).status).toBe(200)
})

it.each([
  ['/tin-tuc/', '/tin-tuc'],
  ['//tin-tuc', '/tin-tuc'],
  ['//example.com//x/?q=1', '/example.com/x?q=1'],
  ['/\\example.com', '/example.com'],
  ['/tin-tuc\\', '/tin-tuc'],
  ['/tin-tuc/.', '/tin-tuc'],
  ['/tin-tuc/..', '/'],
  ['/..', '/'],
  ['/tin-tuc/#x', '/tin-tuc'],
])('%s leads to %s', async (path, tidy) => {
  const { status, location } = await ask(host, path)
  expect([status, location]).toEqual([308, tidy])
})

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is none of a page’s methods', async (method) => {
  const answer = await fetch(`http://127.0.0.1:${port}/tin-tuc`, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
})

it('the icon that browsers ask for by themselves comes from memory', async () => {
  await ask(host, '/favicon.ico')
  const { status, body, isKept } = await ask(host, '/favicon.ico')
  expect([status, isKept]).toEqual([200, true])
  expect(body).toContain('<svg')
})
