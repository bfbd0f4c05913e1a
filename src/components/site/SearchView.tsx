import { EmptyState } from '@/components/ui/EmptyState'
import { formatNumber } from '@/lib/formatNumber'
import { RowList, type Rows } from './Rows'
import { SearchBox } from './SearchBox'

type Group = { title: string; path: string; total: number; list: Rows }

type Props = { words: string; groups: Group[]; today: string }

/** One box over all types, grouped by kind; each group leads to its own filtered list. */
export function SearchView({ words, groups, today }: Props) {
  const found = groups.filter(({ total }) => total > 0)
  const total = found.reduce((sum, group) => sum + group.total, 0)
  return (
    <>
      <h1>Tìm kiếm</h1>
      <div className="narrow search-page">
        <SearchBox label="Số, ký hiệu hoặc từ khoá" words={words} />
      </div>
      {words && total > 0 && (
        <p className="muted" role="status">
          {formatNumber(total)} kết quả cho “{words}”
        </p>
      )}
      {found.map(({ title, path, total: count, list }) => (
        <section key={path} className="block">
          <header>
            <h2>{title}</h2>
            {count > list.rows.length && (
              <a href={`${path}?q=${encodeURIComponent(words)}`}>
                Tất cả {formatNumber(count)} kết quả
              </a>
            )}
          </header>
          <RowList {...list} today={today} />
        </section>
      ))}
      {words && total === 0 && (
        <EmptyState title={`Không tìm thấy gì cho “${words}”.`}>
          <p>
            Hãy thử ít từ hơn, chỉ số văn bản (ví dụ “412/QĐ”), hoặc viết không dấu. Nếu vẫn không
            thấy, <a href="/hoi-dap/dat-cau-hoi">hỏi cơ quan</a>.
          </p>
        </EmptyState>
      )}
    </>
  )
}
