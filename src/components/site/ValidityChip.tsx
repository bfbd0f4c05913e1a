import { Chip, type Tone } from '@/components/ui/Chip'
import { formatDay, toVietnamDay, type Day } from '@/lib/formatDate'
import { validityAsOf, validityStatuses, type Validity } from '@/obligations/validity'
import type { LegalDocument } from '@/payload-types'

type Dated = Pick<LegalDocument, 'effectiveOn' | 'expiresOn' | 'validity'>

export const validityTones: Record<Validity, Tone> = {
  inForce: 'good',
  notYetInForce: 'calm',
  partlyExpired: 'warn',
  suspended: 'warn',
  expired: 'bad',
  unknown: 'gone',
}

const dayOf = (time: string | null | undefined) => (time ? toVietnamDay(time) : null)

export const validityOf = (document: Dated, today: Day): Validity =>
  validityAsOf(
    {
      effectiveOn: dayOf(document.effectiveOn),
      expiresOn: dayOf(document.expiresOn),
      validity: document.validity,
    },
    today,
  )

export const validityName = (validity: Validity): string =>
  validityStatuses.find(({ code }) => code === validity)?.name.vi ?? ''

export function ValidityChip({ document, today }: { document: Dated; today: Day }) {
  const validity = validityOf(document, today)
  if (validity === 'unknown') return null
  const words =
    validity === 'notYetInForce' && document.effectiveOn
      ? `Có hiệu lực từ ${formatDay(document.effectiveOn)}`
      : validityName(validity)
  return <Chip tone={validityTones[validity]}>{words}</Chip>
}
