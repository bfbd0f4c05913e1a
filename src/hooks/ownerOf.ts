import { idOf } from '@/access/roles'

type Saved = {
  operation: string
  data?: { site?: string | { id: string } | null }
  originalDoc?: { id?: string; site?: string | { id: string } | null }
}

/** Of a document that is saved: its id, none yet of a new one, and its site. What a copy is made from is another. */
export const ownerOf = ({ operation, data, originalDoc }: Saved) =>
  operation === 'create'
    ? { id: undefined, site: idOf(data?.site) }
    : { id: originalDoc?.id, site: idOf(originalDoc?.site ?? data?.site) }
