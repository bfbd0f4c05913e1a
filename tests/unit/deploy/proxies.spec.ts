import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const has = (program: string, ...version: string[]) => spawnSync(program, version).status === 0
const hasCaddy = has('caddy', 'version')
const hasNginx = has('nginx', '-v') && has('openssl', 'version')

const place = mkdtempSync(join(tmpdir(), 'portal28-proxy-'))
afterAll(() => rmSync(place, { recursive: true }))

const says = (program: string, args: string[], env = {}) => {
  const { status, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, XDG_DATA_HOME: place, ...env },
  })
  return { status, stderr }
}

it.skipIf(!hasCaddy)(`Caddy takes deploy/Caddyfile${hasCaddy ? '' : ' (needs caddy)'}`, () => {
  const args = ['validate', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile']
  const env = {
    PORTAL_HOSTS: 'tinh.gov.vn, so-tttt.tinh.gov.vn',
    ACME_EMAIL: 'quantri@tinh.gov.vn',
  }
  expect(says('caddy', args, env)).toMatchObject({ status: 0 })
})

it.skipIf(!hasNginx)(
  `nginx takes deploy/nginx.conf${hasNginx ? '' : ' (needs nginx, openssl)'}`,
  () => {
    const [key, certificate] = [join(place, 'key.pem'), join(place, 'certificate.pem')]
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=tinh.gov.vn']
    execFileSync('openssl', [...made, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
    // Reading opens what is listened on, and whoever runs this may not have that port.
    const servers = readFileSync('deploy/nginx.conf', 'utf8')
      .replace(/(?<=listen )443/, `unix:${join(place, 'socket')}`)
      .replace(/(?<=ssl_certificate ).+(?=;)/, certificate)
      .replace(/(?<=ssl_certificate_key ).+(?=;)/, key)
    const whole = join(place, 'nginx.conf')
    writeFileSync(whole, `pid ${join(place, 'pid')};\nevents {}\nhttp {\n${servers}}\n`)
    expect(says('nginx', ['-t', '-c', whole])).toMatchObject({ status: 0 })
  },
)
