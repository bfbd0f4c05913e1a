import type { Directive, LegalDocument, News, Question } from '@/payload-types'
import { formatNumber } from '@/lib/formatNumber'
import { NewsLead } from './NewsLead'
import { RowList } from './Rows'
import { SearchBox } from './SearchBox'

type Listed<T> = { rows: T[]; total: number }

type Props = {
  documents: Listed<LegalDocument>
  directives: Listed<Directive>
  questions: Listed<Question>
  news: Listed<News>
  today: string
  score: React.ReactNode
  directory?: React.ReactNode
}

const Block = (props: { title: string; href: string; more: string; children: React.ReactNode }) => (
  <section className="block">
    <header>
      <h2>{props.title}</h2>
      <a href={props.href}>{props.more}</a>
    </header>
    {props.children}
  </section>
)

/** Search first: most citizens come with a number or a question. */
export function HomeView({
  documents,
  directives,
  questions,
  news,
  today,
  score,
  directory,
}: Props) {
  const [lead, ...others] = news.rows
  return (
    <>
      <div className="ask">
        <div className="wrap">
          <h1>Tìm văn bản, chỉ đạo, câu trả lời</h1>
          <SearchBox label="Số, ký hiệu hoặc từ khoá" />
          <div className="hints">
            <a href="/hoi-dap/dat-cau-hoi">Đặt câu hỏi</a>
            <a href="/hoi-dap/tra-cuu">Tra cứu câu hỏi đã gửi</a>
            <a href="/van-ban?hieu-luc=con">Văn bản còn hiệu lực</a>
          </div>
        </div>
      </div>
      <div className="wrap columns">
        <div>
          {documents.rows.length > 0 && (
            <Block
              title="Văn bản mới"
              href="/van-ban"
              more={`Tất cả ${formatNumber(documents.total)} văn bản`}
            >
              <RowList of="legal-documents" rows={documents.rows} today={today} />
            </Block>
          )}
          {directives.rows.length > 0 && (
            <Block title="Chỉ đạo, điều hành" href="/chi-dao-dieu-hanh" more="Tất cả">
              <RowList of="directives" rows={directives.rows} today={today} />
            </Block>
          )}
          <Block title="Hỏi đáp" href="/hoi-dap/dat-cau-hoi" more="Đặt câu hỏi">
            {questions.rows.length > 0 ? (
              <RowList of="questions" rows={questions.rows} today={today} />
            ) : (
              <p className="muted">Chưa có câu trả lời nào được công bố.</p>
            )}
          </Block>
        </div>
        <div>
          {lead && (
            <Block title="Tin tức" href="/tin-tuc" more="Tất cả">
              <NewsLead document={lead} />
              <RowList of="news" rows={others} today={today} />
            </Block>
          )}
          {score}
        </div>
      </div>
      {directory && <div className="wrap">{directory}</div>}
    </>
  )
}
