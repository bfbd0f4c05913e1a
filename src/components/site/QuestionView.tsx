import { Crumbs } from '@/components/ui/Crumbs'
import { Facts } from '@/components/ui/Facts'
import { Time } from '@/components/ui/Time'
import type { Question } from '@/payload-types'
import { AnswerChip } from './QuestionRow'
import { RichText } from './RichText'
import { TopicLink } from './TopicLink'

/** A question and its answer; who asked is nowhere on it. */
export const QuestionView = ({ document }: { document: Question }) => (
  <article className="narrow">
    <Crumbs trail={[{ label: 'Hỏi đáp', href: '/hoi-dap' }]} />
    <h1>{document.title}</h1>
    <div className="meta">
      <AnswerChip days={document.daysToAnswer} />
    </div>
    <h2 className="muted">Câu hỏi</h2>
    <p className="question">{document.question}</p>
    <h2 className="muted">Trả lời</h2>
    <RichText data={document.answer} />
    <Facts
      facts={[
        { label: 'Đơn vị trả lời', value: document.unit },
        {
          label: 'Tiếp nhận',
          value: document.receivedAt && <Time at={document.receivedAt} />,
        },
        { label: 'Trả lời', value: document.answeredAt && <Time at={document.answeredAt} /> },
        ...(document.topic
          ? [{ label: 'Lĩnh vực', value: <TopicLink topic={document.topic} path="/hoi-dap" /> }]
          : []),
        { label: 'Căn cứ pháp lý', value: document.legalBasis },
      ]}
    />
    <p className="files">
      <a className="button quiet" href="/hoi-dap/dat-cau-hoi">
        Đặt câu hỏi khác
      </a>
    </p>
  </article>
)
