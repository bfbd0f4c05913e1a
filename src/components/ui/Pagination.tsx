type Props = { page: number; pages: number; href: (page: number) => string }

/** First, last, and two on each side: 1 … 4 5 [6] 7 8 … 65 */
function shown(page: number, pages: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  return [...new Set(near.filter((number) => number >= 1 && number <= pages))].sort((a, b) => a - b)
}

export function Pagination({ page, pages, href }: Props) {
  if (pages < 2) return null
  const numbers = shown(page, pages)
  return (
    <nav className="pages" aria-label="Các trang">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Trước
        </a>
      )}
      {numbers.flatMap((number, index) => [
        index > 0 && number - (numbers[index - 1] ?? 0) > 1 && (
          <span key={`gap-${number}`} className="gap">
            …
          </span>
        ),
        number === page ? (
          <span key={number} aria-current="page">
            {number}
          </span>
        ) : (
          <a key={number} href={href(number)} aria-label={`Trang ${number}`}>
            {number}
          </a>
        ),
      ])}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Sau
        </a>
      )}
    </nav>
  )
}
