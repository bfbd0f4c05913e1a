import { notFound } from 'next/navigation'
import type { Site } from '@/payload-types'
import { getSite } from '@/queries/sites'

export type HostParams = { params: Promise<{ host: string }> }
export type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The site of the address, or the 404 page for a host that is none of ours. */
export async function siteOf({ host }: { host: string }): Promise<Site> {
  return (await getSite(host)) ?? notFound()
}
