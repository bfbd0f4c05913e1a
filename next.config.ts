import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  trailingSlash: false,
  // Titles belong in the head for everybody: citizens' pages have no script to move them there.
  htmlLimitedBots: /.*/,
  // `npm run typecheck` does it, with the tests.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  experimental: { isrFlushToDisk: false, cpus: 2 },
  serverExternalPackages: ['rate-limiter-flexible'],
}

const withAdmin = withPayload(config, { devBundleServerPackages: false })

/** Payload's hints for the admin's colour scheme cost every citizen's page an extra round trip. */
const portal: NextConfig = {
  ...withAdmin,
  headers: async () => {
    const rules = (await withAdmin.headers?.()) ?? []
    return rules.map((rule) => ({ ...rule, source: '/admin/:path*' }))
  },
}

export default portal
