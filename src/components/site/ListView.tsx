import { EmptyState } from '@/components/ui/EmptyState'
import { Pagination } from '@/components/ui/Pagination'
import type { Day } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import { FilterForm, type FilterControl } from './FilterForm'
import { RowList, type Rows } from './Rows'

type Props = {
  title: string
  noun: string
  path: string
  search: Record<string, string>
  controls: FilterControl[]
  list: Rows & { total: number; pages: number; page: number }
  today: Day
  children?: React.ReactNode
}

const addressOf = (path: string, search: Record<string, string>, page: number) => {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value))
  if (page > 1) query.set('trang', String(page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

const without = (search: Record<string, string>, name: string) => ({ ...search, [name]: '' })

export function ListView({ title, noun, path, search, controls, list, today, children }: Props) {
  const tags = [
    ...(search.q ? [{ name: 'q', label: `“${search.q}”` }] : []),
    ...controls.flatMap(({ name, value, choices }) => {
      const chosen = choices.find((choice) => choice.value === value)
      return chosen ? [{ name, label: chosen.label }] : []
    }),
  ]
  return (
    <>
      <div className="list-head">
        <h1>{title}</h1>
        {children}
      </div>
      <FilterForm path={path} words={search.q ?? ''} controls={controls} />
      {tags.length > 0 && (
        <div className="tags" role="group" aria-label="Bỏ điều kiện lọc">
          {tags.map(({ name, label }) => (
            <a
              key={name}
              href={addressOf(path, without(search, name), 1)}
              aria-label={`Bỏ lọc ${label}`}
            >
              {label}
            </a>
          ))}
        </div>
      )}
      {list.total > 0 && (
        <p className="muted">
          {formatNumber(list.total)} {noun}
          {list.pages > 1 && ` · trang ${formatNumber(list.page)}/${formatNumber(list.pages)}`}
        </p>
      )}
      {list.rows.length > 0 ? (
        <RowList {...list} today={today} />
      ) : (
        <EmptyState title={tags.length > 0 ? `Không có ${noun} nào khớp.` : `Chưa có ${noun} nào.`}>
          {tags.length > 0 ? (
            <p>
              Hãy bỏ bớt điều kiện lọc, viết từ khoá ngắn hơn, hoặc <a href={path}>xem tất cả</a>.
            </p>
          ) : (
            <p>
              Cơ quan sẽ công bố tại đây. Trong lúc chờ, <a href="/tim-kiem">tìm trên cả cổng</a>{' '}
              hoặc <a href="/hoi-dap/dat-cau-hoi">đặt câu hỏi</a>.
            </p>
          )}
        </EmptyState>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        href={(page) => addressOf(path, search, page)}
      />
    </>
  )
}
