import type { Payload } from 'payload'
import { z } from 'zod'
import type { Rows, Table } from '@/database/rows/table'
import type { Manifest } from './manifest'

const schema = z.object({
  /** The export that is being brought in. */
  id: z.string(),
  /** The tables that are in, and how many lines of the next one. */
  tables: z.number(),
  lines: z.number(),
  finishedAt: z.string().optional(),
})

export type Progress = z.infer<typeof schema>

const key = 'moving'

/** Kept in the database that is being filled, since it has to be as far as its documents are. */
export const saveProgress = (payload: Payload, progress: Progress): Promise<void> =>
  payload.kv.set(key, progress)

async function findFilled(rows: Rows, tables: Table[]): Promise<string | null> {
  for (const table of tables) if ((await rows.count(table)) > 0) return table.name
  return null
}

/** Where an import of this export starts or goes on, or a sentence that says why it may not. */
export async function startProgress(
  { payload, rows, tables }: { payload: Payload; rows: Rows; tables: Table[] },
  { id }: Manifest,
): Promise<Progress> {
  const stored = schema.safeParse(await payload.kv.get(key))
  if (stored.success && stored.data.id === id && !stored.data.finishedAt) return stored.data
  const isSame = stored.success && stored.data.id === id
  if (isSame)
    throw new Error(
      `Bản xuất này đã được nhập xong lúc ${stored.data.finishedAt}. Cơ sở dữ liệu không còn trống nên không nhập lại.`,
    )
  if (stored.success && !stored.data.finishedAt)
    throw new Error(
      'Cơ sở dữ liệu đang nhập dở một bản xuất khác. Hãy nhập tiếp bản ấy, hoặc dùng một cơ sở dữ liệu trống.',
    )
  const filled = await findFilled(rows, tables)
  if (filled)
    throw new Error(
      `Cơ sở dữ liệu không trống (đã có “${filled}”). Chỉ nhập toàn bộ vào một cơ sở dữ liệu trống.`,
    )
  return { id, tables: 0, lines: 0 }
}

/** Half a portal is not exported. */
export async function refuseHalf(payload: Payload): Promise<void> {
  const stored = schema.safeParse(await payload.kv.get(key))
  if (stored.success && !stored.data.finishedAt)
    throw new Error('Cơ sở dữ liệu đang nhập dở một bản xuất. Hãy nhập cho xong trước.')
}
