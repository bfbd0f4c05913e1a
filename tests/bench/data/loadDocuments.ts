import { SingleBar } from 'cli-progress'
import { openDatabase } from '@/cli/payload'
import { isSeeded, seedProvince } from '@/seed/seedProvince'
import { drawDocument, seeded } from './drawDocument'
import { insertRows } from './insertRows'

const batch = 500

/** The demo's province, with `documents` more legal documents on one of its sites. Answers that site's host. */
export async function loadDocuments(documents: number): Promise<string> {
  const database = await openDatabase()
  if (database.isServed) throw new Error('A server holds this database.')
  const { payload } = database
  if (!(await isSeeded(payload))) await seedProvince(payload, { withFiles: false })
  const { docs: sites } = await payload.find({
    collection: 'sites',
    where: { kind: { equals: 'component' } },
    sort: 'key',
    limit: 1,
    depth: 0,
  })
  const [site] = sites
  if (!site) throw new Error('The seeded province has no component site.')
  const { docs: topics } = await payload.find({ collection: 'topics', limit: 0, depth: 0 })
  const drawing = {
    site: site.id,
    topics: topics.map(({ id }) => id),
    until: Date.UTC(2026, 9, 1),
    random: seeded(28),
  }
  const bar = new SingleBar({ format: '{bar} {value}/{total} documents', stream: process.stderr })
  bar.start(documents, 0)
  for (let first = 1; first <= documents; first += batch) {
    const size = Math.min(batch, documents - first + 1)
    const rows = Array.from({ length: size }, (_, index) => drawDocument(first + index, drawing))
    await insertRows(payload, rows)
    bar.update(first + size - 1)
  }
  bar.stop()
  await database.close()
  return site.hosts[0]?.host ?? ''
}
