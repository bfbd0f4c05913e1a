import { formatDay } from '@/lib/formatDate'
import type { LegalDocument } from '@/payload-types'
import { validityName, validityOf, validityTones } from './ValidityChip'

/** Whether the document is in force, as of today, in words. */
export function StatusBanner({ document, today }: { document: LegalDocument; today: string }) {
  const validity = validityOf(document, today)
  const { effectiveOn, effectiveNote, expiresOn } = document
  const since = [
    effectiveOn && `có hiệu lực từ ${formatDay(effectiveOn)}`,
    !effectiveOn && effectiveNote && `có hiệu lực ${effectiveNote}`,
    expiresOn && `hết hiệu lực từ ${formatDay(expiresOn)}`,
  ].filter(Boolean)
  return (
    <p className={`status ${validityTones[validity]}`}>
      <strong>{validity === 'unknown' ? 'Chưa xác định hiệu lực' : validityName(validity)}</strong>
      <span>
        tính đến hôm nay, {formatDay(`${today}T05:00:00Z`)}
        {since.length > 0 && `: ${since.join(', ')}`}.
      </span>
    </p>
  )
}
