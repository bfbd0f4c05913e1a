const numbers = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })

/** 1.284 and 91,5 */
export const formatNumber = (value: number): string => numbers.format(value)

/** 1,2 MB; 86 KB */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000))} KB`
  return `${formatNumber(bytes / 1_000_000)} MB`
}
