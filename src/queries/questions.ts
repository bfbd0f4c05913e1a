import type { Question } from '@/payload-types'
import { openDoor, visitor } from './payload'

/** The question whose code somebody holds, published or not; without who asked it. */
export async function followQuestion(code: string, site: string): Promise<Question | null> {
  const payload = await openDoor()
  const { docs } = await payload.find({
    collection: 'questions',
    where: { and: [{ code: { equals: code } }, { site: { equals: site } }] },
    context: { questionCode: code },
    limit: 1,
    depth: 1,
    pagination: false,
    ...visitor,
  })
  return docs[0] ?? null
}
