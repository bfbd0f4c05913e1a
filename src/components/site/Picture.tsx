import type { Media } from '@/payload-types'

type Props = { media: Media | string | null | undefined; sizes: string; isFirst?: boolean }

/** A picture in the widths that we keep, with its dimensions, so that nothing jumps. */
export function Picture({ media, sizes, isFirst }: Props) {
  if (!media || typeof media === 'string' || !media.url) return null
  const { small, medium, large } = media.sizes ?? {}
  const widths = [small, medium, large].flatMap((size) =>
    size?.url && size.width ? [`${size.url} ${size.width}w`] : [],
  )
  return (
    <img
      src={medium?.url ?? media.url}
      srcSet={widths.join(', ') || undefined}
      sizes={sizes}
      width={media.width ?? undefined}
      height={media.height ?? undefined}
      alt={media.alt ?? ''}
      loading={isFirst ? undefined : 'lazy'}
    />
  )
}
