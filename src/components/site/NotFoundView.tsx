import { SearchBox } from './SearchBox'

/** A page that is not there: what to try next. */
export const NotFoundView = ({ words = '' }: { words?: string }) => (
  <div className="lost">
    <h1>Không tìm thấy trang này</h1>
    <p className="narrow">
      Địa chỉ có thể đã đổi, hoặc nội dung đã được rút khỏi cổng. Xin tìm lại theo số, ký hiệu hay
      từ khoá.
    </p>
    <div className="narrow">
      <SearchBox label="Số, ký hiệu hoặc từ khoá" words={words} />
    </div>
    <p>
      <a href="/">Về trang chủ</a>
    </p>
  </div>
)
