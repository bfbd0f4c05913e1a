import type { Finding } from '@/audit/evaluateSite'
import { findingsOf } from '@/audit/report'
import { formatDay, formatTime } from '@/lib/formatDate'
import { formatNumber } from '@/lib/formatNumber'
import type { AuditReport, Site } from '@/payload-types'
import { AuditNowButton } from './AuditNowButton'

const grades: Record<Finding['severity'], string> = {
  violation: 'Vi phạm',
  warning: 'Cần cải thiện',
  info: 'Nên biết',
}

const verdicts: Partial<Record<Finding['verdict'], string>> = {
  dueSoon: 'Sắp đến hạn',
  lateDone: 'Đã làm, nhưng chậm',
  unknown: 'Thiếu ngày để tính',
}

/** Where a click mends it: the record itself, or the form that makes the missing one. */
function Remedy({ finding, admin }: { finding: Finding; admin: string }) {
  const { collection, documents, count, verdict } = finding
  const list = `${admin}/collections/${collection}`
  if (documents.length === 0)
    return <a href={`${list}/create`}>{verdict === 'fail' ? 'Tạo mới' : 'Mở'}</a>
  return (
    <ul>
      {documents.slice(0, 5).map(({ id, title }) => (
        <li key={id}>
          <a href={`${list}/${id}`}>{title}</a>
        </li>
      ))}
      {count > 5 && <li>… và {formatNumber(count - 5)} mục nữa</li>}
    </ul>
  )
}

type Props = { site: Site; report: AuditReport | null; adminRoute: string }

/** One site's score and what to do, the gravest first. */
export function FindingsOfSite({ site, report, adminRoute }: Props) {
  const findings = report ? findingsOf(report) : []
  return (
    <section className="findings">
      <header>
        <h2>
          {site.shortName}: {report ? `${formatNumber(report.score)}/100 điểm` : 'chưa rà soát'}
        </h2>
        <AuditNowButton site={site.id} />
      </header>
      {report && (
        <p>
          Rà soát lúc {formatTime(report.finishedAt)}, {formatDay(report.finishedAt)}.{' '}
          {findings.length === 0
            ? 'Không còn việc nào phải làm.'
            : `${findings.length} việc cần xem:`}
        </p>
      )}
      <ol>
        {findings.map((finding) => (
          <li key={finding.rule} data-severity={finding.severity} data-rule={finding.rule}>
            <strong>{finding.title}</strong>{' '}
            <span className="findings__grade">
              {verdicts[finding.verdict] ?? grades[finding.severity]}
            </span>
            <div>
              {finding.message} {finding.remedy} <small>({finding.source})</small>
            </div>
            <Remedy finding={finding} admin={adminRoute} />
          </li>
        ))}
      </ol>
    </section>
  )
}
