import { readFileSync } from 'node:fs'

export const dynamic = 'force-static'

/** The body of the portal's own page, as Next keeps and sends a static one. */
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html: readFileSync(process.env.PAGE_FILE, 'utf8') }} />
}
