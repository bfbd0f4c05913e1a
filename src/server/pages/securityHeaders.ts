import { env } from '@/env'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every citizens' page carries. No script runs on them, so none is allowed. */
export const securityHeaders: [string, string][] = [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ...(env.rootUrl.startsWith('https:')
    ? ([['Strict-Transport-Security', 'max-age=31536000']] as [string, string][])
    : []),
]
