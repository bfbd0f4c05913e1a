import type { Day } from '@/lib/formatDate'

type Label = { vi: string; en: string }

export const validityStatuses = [
  { code: 'unknown', name: { vi: 'Chưa xác định', en: 'Unknown' } },
  { code: 'notYetInForce', name: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' } },
  { code: 'inForce', name: { vi: 'Còn hiệu lực', en: 'In force' } },
  { code: 'partlyExpired', name: { vi: 'Hết hiệu lực một phần', en: 'Partly out of force' } },
  { code: 'expired', name: { vi: 'Hết hiệu lực', en: 'Out of force' } },
  { code: 'suspended', name: { vi: 'Ngưng hiệu lực', en: 'Suspended' } },
] as const

export type Validity = (typeof validityStatuses)[number]['code']

type Dates = { effectiveOn?: Day | null; expiresOn?: Day | null; validity?: Validity | null }

/** Dates decide; what the source said counts only where they are silent. */
export function validityAsOf({ effectiveOn, expiresOn, validity }: Dates, asOf: Day): Validity {
  if (expiresOn && expiresOn <= asOf) return 'expired'
  if (validity === 'expired' || validity === 'partlyExpired' || validity === 'suspended')
    return validity
  if (effectiveOn) return effectiveOn > asOf ? 'notYetInForce' : 'inForce'
  return validity ?? 'unknown'
}

const relation = (code: string, vi: string, en: string, reverse: string) => ({
  code,
  name: { vi, en },
  reverse,
})

/** What a document does to another one, and how the other one says it. */
export const relationTypes: { code: string; name: Label; reverse: string }[] = [
  relation('amends', 'Sửa đổi, bổ sung', 'Amends', 'Được sửa đổi, bổ sung bởi'),
  relation('amendedBy', 'Được sửa đổi, bổ sung bởi', 'Is amended by', 'Sửa đổi, bổ sung'),
  relation('replaces', 'Thay thế', 'Replaces', 'Bị thay thế bởi'),
  relation('replacedBy', 'Bị thay thế bởi', 'Is replaced by', 'Thay thế'),
  relation('partlyReplaces', 'Thay thế một phần', 'Partly replaces', 'Bị thay thế một phần bởi'),
  relation(
    'partlyReplacedBy',
    'Bị thay thế một phần bởi',
    'Is partly replaced by',
    'Thay thế một phần',
  ),
  relation('repeals', 'Bãi bỏ', 'Repeals', 'Bị bãi bỏ bởi'),
  relation('repealedBy', 'Bị bãi bỏ bởi', 'Is repealed by', 'Bãi bỏ'),
  relation(
    'partlyRepealedBy',
    'Bị bãi bỏ một phần bởi',
    'Is partly repealed by',
    'Bãi bỏ một phần',
  ),
  relation('suspends', 'Đình chỉ, tạm ngưng', 'Suspends', 'Bị đình chỉ, tạm ngưng bởi'),
  relation('corrects', 'Đính chính', 'Corrects', 'Được đính chính bởi'),
  relation('consolidates', 'Hợp nhất', 'Consolidates', 'Được hợp nhất trong'),
  relation('basedOn', 'Căn cứ vào', 'Is based on', 'Là căn cứ của'),
  relation('guides', 'Hướng dẫn', 'Guides', 'Được hướng dẫn bởi'),
  relation('guidedBy', 'Được hướng dẫn bởi', 'Is guided by', 'Hướng dẫn'),
  relation('references', 'Dẫn chiếu đến', 'Refers to', 'Được dẫn chiếu bởi'),
]
