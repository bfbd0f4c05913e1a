import { formatDay, toVietnamDay } from '@/lib/formatDate'

export const Time = ({ at }: { at: string }) => (
  <time dateTime={toVietnamDay(at)}>{formatDay(at)}</time>
)
