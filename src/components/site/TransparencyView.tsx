import type { Gap } from '@/audit/report'
import type { PointScore } from '@/audit/score'
import { Crumbs } from '@/components/ui/Crumbs'
import { EmptyState } from '@/components/ui/EmptyState'
import { formatDay, formatTime } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import { GapList } from './GapList'
import { PointTable } from './PointTable'

type Report = { score: number; finishedAt: string; points: PointScore[]; gaps: Gap[] }

type Props = {
  report: Report | null
  law: { name: string; note: string }
  children?: React.ReactNode
}

const toneOf = (score: number) => (score >= 80 ? 'good' : score >= 50 ? 'warn' : 'bad')

/** How complete this site is, by the law's own list; what is not measured yet says so. */
export function TransparencyView({ report, law, children }: Props) {
  return (
    <>
      <Crumbs trail={[{ label: 'Minh bạch' }]} />
      <h1>Cổng này công khai đến đâu?</h1>
      {report ? (
        <>
          <p className="narrow">
            Mỗi đêm, hệ thống đếm những gì đã công bố trên cổng và so với nội dung mà {law.name} yêu
            cầu. Lần đếm gần nhất:{' '}
            <strong>
              {formatDay(report.finishedAt)}, {formatTime(report.finishedAt)}
            </strong>
            .
          </p>
          <p className={`status ${toneOf(report.score)}`}>
            <strong>{formatNumber(report.score)}/100 điểm</strong>
            <span>
              tính trên {report.points.filter(({ score }) => score !== null).length} nội dung đã đo
              được
            </span>
          </p>
          <PointTable points={report.points} gaps={report.gaps} />
          <GapList gaps={report.gaps} />
          <p className="muted narrow">{law.note}</p>
        </>
      ) : (
        <EmptyState title="Cổng chưa được rà soát lần nào.">
          <p>Kết quả sẽ có sau lần rà soát đêm nay.</p>
        </EmptyState>
      )}
      {children}
    </>
  )
}
