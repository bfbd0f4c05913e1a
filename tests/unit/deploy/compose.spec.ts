import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { schema } from '@/env'

type Service = {
  image?: string
  build?: string
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test?: string[]; disable?: boolean }
  volumes?: string[]
}
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> }

const read = (file: string) => readFileSync(file, 'utf8')
const given = parseEnv(read('.env.example')) as Record<string, string>
const filledIn = Object.fromEntries(
  Object.entries(given).map(([name, value]) => [name, value || 'a'.repeat(64)]),
)

const docker = (...args: string[]) =>
  spawnSync('docker', ['compose', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...filledIn },
  })

const hasDocker = docker('version').status === 0
const source = read('compose.yaml')

function load(): Compose {
  if (!hasDocker) return parse(source, { merge: true })
  const { stdout, stderr, status } = docker('config', '--format', 'json')
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const { services, volumes } = load()
const dockerfile = read('Dockerfile')
const ours = Object.entries(services).filter(([, { build }]) => build)

const hasHealth = ({ healthcheck, build }: Service) =>
  healthcheck?.disable !== true && (Boolean(healthcheck?.test) || Boolean(build))

describe(`compose.yaml, read by ${hasDocker ? 'docker compose config' : 'a YAML parser (docker compose is not here)'}`, () => {
  it('runs three processes of the portal after one that migrates', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(
      ['portal1', 'portal2', 'portal3', 'migrate', 'bucket'].sort(),
    )
    for (const name of ['portal1', 'portal2', 'portal3'])
      expect(services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully')
  })

  it.each(ours)('gives %s only variables that the portal knows', (_, { environment = {} }) => {
    const known = Object.keys(schema.shape)
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
    expect(Object.keys(environment)).toContain('DATABASE_URL')
  })

  it.each(Object.entries(services))('lets %s wait only for services as they are', (_, service) => {
    for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
      const awaited = services[name]
      expect(awaited, name).toBeDefined()
      if (condition === 'service_healthy') expect(hasHealth(awaited ?? {}), name).toBe(true)
    }
  })

  it('names hosts in addresses, health checks and the proxy that are services', () => {
    const url = services.portal1?.environment?.DATABASE_URL ?? ''
    const members = /@([^/]+)\//.exec(url)?.[1]?.split(',') ?? []
    const upstreams = [...read('deploy/Caddyfile').matchAll(/([\w-]+):3000/g)].map(
      ([, host]) => host,
    )
    const endpoint = new URL(services.portal1?.environment?.S3_ENDPOINT ?? '').hostname
    for (const host of [...members, ...upstreams, endpoint])
      expect(Object.keys(services)).toContain(host)
    expect(read('deploy/initReplicaSet.js')).toContain(
      `[${members.map((member) => `'${member}'`).join(', ')}]`,
    )
    expect(upstreams).toEqual(['portal1', 'portal2', 'portal3'])
  })

  it('asks for nothing that .env.example does not explain, and has no secret of its own', () => {
    const asked = [...source.matchAll(/(?<!\$)\$\{(\w+)(:\?)?\}/g)]
    expect(new Set(asked.map(([, name]) => name))).toEqual(new Set(Object.keys(given)))
    // `:?` refuses a variable that is empty.
    expect(asked.every(([, , demand]) => demand === ':?')).toBe(true)
    const secrets = Object.keys(given).filter((name) => /SECRET|PASSWORD|KEY/.test(name))
    expect(secrets.filter((name) => given[name])).toEqual([])
  })

  it('mounts and copies what there is', () => {
    const mounted = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((volume) =>
        typeof volume === 'string' ? volume.split(':')[0] : (volume as { source: string }).source,
      ),
    )
    for (const place of mounted)
      expect(existsSync(String(place)) || String(place) in volumes, place).toBe(true)
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
      ([, places]) => places?.split(' ') ?? [],
    )
    expect(copied.filter((place) => !existsSync(place))).toEqual([])
  })

  it('pins every image, and runs the portal as a user without rights', () => {
    const images = [
      ...Object.values(services).flatMap(({ image, build }) => (build ? [] : (image ?? []))),
      ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => String(image)),
    ]
    for (const image of images) expect(image).toMatch(/:\d+(\.\d+)*(-\w+)*$/)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^CMD \["npm", "start"\]$/m)
  })
})
