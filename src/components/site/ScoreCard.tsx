import type { Gap } from '@/audit/report'
import type { PointScore } from '@/audit/score'
import { formatNumber } from '@/lib/formatNumber'

const barOf = (score: number | null) => {
  if (score === null) return 'unmeasured'
  return score >= 95 ? undefined : score > 0 ? 'part' : 'none'
}

/** The site's own score, on its home page, with the first thing missing. */
export function ScoreCard({
  score,
  points,
  gaps,
}: {
  score: number
  points: PointScore[]
  gaps: Gap[]
}) {
  const measured = points.filter((point) => point.score !== null)
  const full = measured.filter((point) => (point.score ?? 0) >= 95)
  const [first] = gaps
  return (
    <section className="score block">
      <h2>Cổng này công khai đến đâu?</h2>
      <p>
        <b>{formatNumber(score)}</b>/100 điểm
      </p>
      <div
        className="bars"
        role="img"
        aria-label={`${full.length} trên ${measured.length} nội dung đã đo đạt đầy đủ`}
      >
        {points.map((point) => (
          <i key={point.id} className={barOf(point.score)} />
        ))}
      </div>
      <p className="muted">
        {full.length} trên {measured.length} nội dung đã đo đạt đầy đủ.
        {first &&
          ` Cần bổ sung: ${first.title.charAt(0).toLowerCase()}${first.title.slice(1)}.`}{' '}
        <a href="/minh-bach">Xem từng nội dung</a>
      </p>
    </section>
  )
}
