import { inject } from 'vitest'
import { askAt } from './at'
import { addressOf } from './demo'

/** What the demo's server answers to a host, whatever the name resolves to. */
export const ask = (host: string, path: string) => askAt(inject('portal').port, host, path)

export const hostOf = (site: string): string => new URL(addressOf(site)).host

/** Every public path of a demo site. */
export async function addressesOf(site: string): Promise<string[]> {
  const { body } = await ask(hostOf(site), '/sitemap.xml')
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
}

/** A document of the section, e.g. van-ban. */
export async function firstOf(site: string, section: string): Promise<string> {
  const found = (await addressesOf(site)).find((path) => path.startsWith(`/${section}/`))
  if (!found) throw new Error(`${site} shows nothing under /${section}.`)
  return found
}
