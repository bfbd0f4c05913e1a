import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

const content = z.object({
  name: z.string(),
  count: z.number().int().min(0),
  /** Of what the documents say, the same on every database and in every order. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the gzipped file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const schema = z.object({
  format: z.literal(1),
  product: z.literal('portal28'),
  version: z.string(),
  id: z.string(),
  createdAt: z.string(),
  tables: z.array(content),
  files: content.extend({ bytes: z.number().min(0), missing: z.number().int().min(0) }),
})

export type Manifest = z.infer<typeof schema>
export type Content = z.infer<typeof content>

export const manifestFile = 'manifest.json'
export const linesFile = ({ name }: { name: string }) => `${name}.jsonl.gz`

export const productVersion = (): string =>
  String(JSON.parse(readFileSync(resolve('package.json'), 'utf8')).version)

export function readManifest(directory: string): Manifest {
  const file = resolve(directory, manifestFile)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(
        `Không có ${file}: ${directory} không phải là một bản xuất, hoặc lần xuất chưa xong.`,
      )
    throw new Error(`${file} không đọc được: tệp hỏng, hoặc do một phiên bản khác ghi.`)
  }
}
