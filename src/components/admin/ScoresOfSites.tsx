import { findingsOf } from '@/audit/report'
import { formatNumber } from '@/lib/formatNumber'
import type { AuditReport, Site } from '@/payload-types'
import { AuditNowButton } from './AuditNowButton'

type Props = { standings: { site: Site; report: AuditReport | null }[] }

const violations = (report: AuditReport) =>
  findingsOf(report).filter(({ severity }) => severity === 'violation').length

/** Every site of the province, the weakest first. */
export function ScoresOfSites({ standings }: Props) {
  const sorted = standings.toSorted((a, b) => (a.report?.score ?? 0) - (b.report?.score ?? 0))
  return (
    <section className="findings">
      <header>
        <h2>Mức độ công khai của các cổng</h2>
      </header>
      <table>
        <thead>
          <tr>
            <th>Cổng</th>
            <th>Điểm</th>
            <th>Vi phạm</th>
            <th>Việc cần xem</th>
            <th>Rà soát</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ site, report }) => (
            <tr key={site.id}>
              <th scope="row">{site.name}</th>
              <td>{report ? formatNumber(report.score) : 'Chưa đo'}</td>
              <td>{report ? violations(report) : ''}</td>
              <td>{report ? findingsOf(report).length : ''}</td>
              <td>
                <AuditNowButton site={site.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
