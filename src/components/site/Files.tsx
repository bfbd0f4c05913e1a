import { formatBytes } from '@/lib/formatNumber'
import type { LegalDocument, Media } from '@/payload-types'

type Props = Pick<LegalDocument, 'file' | 'attachments'>

const opened = (file: Media | string | null | undefined): Media | null =>
  file && typeof file !== 'string' && file.url ? file : null

const kindOf = (file: Media): string =>
  (file.filename?.split('.').pop() ?? 'tệp').toUpperCase() +
  (file.filesize ? `, ${formatBytes(file.filesize)}` : '')

/** The official copy first, then what comes with it, each with its kind and size. */
export function Files({ file, attachments }: Props) {
  const official = opened(file)
  const others = (attachments ?? []).flatMap((row) => {
    const attached = opened(row.file)
    return attached ? [{ file: attached, label: row.label }] : []
  })
  if (!official && others.length === 0) return null
  return (
    <div className="files">
      {official && (
        <a className="button" href={official.url ?? ''}>
          Tải bản chính thức ({kindOf(official)})
        </a>
      )}
      {others.map(({ file: attached, label }) => (
        <a key={attached.id} className="button quiet" href={attached.url ?? ''}>
          {label || attached.alt || attached.originalName} ({kindOf(attached)})
        </a>
      ))}
    </div>
  )
}
