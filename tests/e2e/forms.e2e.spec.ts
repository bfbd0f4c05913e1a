import { Agent, fetch, FormData } from 'undici'
import { expect, it } from 'vitest'
import { addressOf } from './demo'

const page = `${addressOf('so-nnmt')}/hoi-dap/dat-cau-hoi`

/** Not every system knows that names below `localhost` are this machine. */
const dispatcher = new Agent({
  connect: { lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) },
})

/** What the form sends by itself: which form it is. */
async function hiddenFields(): Promise<[string, string][]> {
  const html = await (await fetch(page, { dispatcher })).text()
  return [...html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')],
  )
}

const filled = {
  title: 'Thời hạn cấp phép khai thác nước',
  question: 'Gia đình tôi khoan giếng để tưới vườn thì có phải xin phép không?',
  name: 'Đỗ Thị Thử',
  email: '',
  phone: '',
  topic: '',
  consent: 'co',
}

/** The answer to the form with `changes`, and the sentences that stand at its fields. */
async function send(changes: Record<string, string | Blob>) {
  const form = new FormData()
  for (const [name, value] of await hiddenFields()) form.set(name, value)
  for (const [name, value] of Object.entries({ ...filled, ...changes })) form.set(name, value)
  const answer = await fetch(page, { method: 'POST', body: form, redirect: 'manual', dispatcher })
  const html = await answer.text()
  const wrong = [...html.matchAll(/class="error" id="o-(\w+)-loi">([^<]+)/g)]
  return {
    status: answer.status,
    html,
    errors: Object.fromEntries(wrong.map(([, name, sentence]) => [name, sentence])),
  }
}

const lines = 'Một dòng dài.\n'.repeat(300)

it('a question of many lines is as long as its citizen counts it', async () => {
  const question = lines + 'x'.repeat(5000 - lines.length)
  expect((await send({ question: question.replaceAll('\n', '\r\n') })).status).toBe(303)
  const longer = await send({ question: `${question}x` })
  expect(longer.errors).toEqual({ question: 'Nội dung dài quá 5.000 ký tự.' })
  expect(longer.html).toContain('Một dòng dài.')
})

it.each([
  ['topic', 'x'.repeat(400), 'Xin chọn lĩnh vực trong danh sách.'],
  ['email', `${'a'.repeat(60)}@${'vidu.'.repeat(50)}vn`, 'Thư điện tử dài quá 254 ký tự.'],
  ['title', '\u200b'.repeat(20), 'Xin ghi việc cần hỏi bằng một câu (ít nhất 10 ký tự).'],
  ['title', '\u0000'.repeat(20), 'Xin ghi việc cần hỏi bằng một câu (ít nhất 10 ký tự).'],
  ['title', new Blob(['Tệp']), 'Xin ghi việc cần hỏi bằng một câu (ít nhất 10 ký tự).'],
])(
  '%s that cannot be taken is told at its field, and the rest comes back',
  async (name, value, sentence) => {
    const { status, html, errors } = await send({ [name]: value })
    expect([status, errors]).toEqual([200, { [name]: sentence }])
    expect(html).toContain(filled.question)
  },
)

const post = (body: string, type = 'multipart/form-data; boundary=x') =>
  fetch(page, { method: 'POST', headers: { 'content-type': type }, body, dispatcher })

it('a form that is too long, broken or sent in another way is refused with a sentence', async () => {
  const long = await post('x'.repeat(2 << 20))
  expect([long.status, await long.text()]).toEqual([413, expect.stringContaining('quá dài')])
  const broken = await post('--x\r\nhỏng')
  expect([broken.status, await broken.text()]).toEqual([503, expect.stringContaining('sự cố')])
  const other = await post('title=Thử', 'application/x-www-form-urlencoded')
  expect([other.status, await other.text()]).toEqual([415, expect.stringContaining('biểu mẫu')])
})

it('who filled the form of an earlier release is told how to keep what he wrote', async () => {
  const field = `$ACTION_ID_${'0'.repeat(42)}`
  const old = await post(
    `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n\r\n--x--\r\n`,
  )
  expect([old.status, await old.text()]).toEqual([409, expect.stringContaining('quay lại')])
})
