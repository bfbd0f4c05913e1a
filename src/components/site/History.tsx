import { Time } from '@/components/ui/Time'
import type { LegalDocument } from '@/payload-types'

type Step = { at: string; what: string }

/** The dates of a document in their order. */
export function History({ document, today }: { document: LegalDocument; today: string }) {
  const { issuedOn, effectiveOn, expiresOn, publishedAt } = document
  const steps: Step[] = [
    ...(issuedOn ? [{ at: issuedOn, what: 'Ban hành' }] : []),
    ...(effectiveOn ? [{ at: effectiveOn, what: 'Có hiệu lực' }] : []),
    ...(publishedAt ? [{ at: publishedAt, what: 'Đăng trên cổng' }] : []),
    ...(expiresOn ? [{ at: expiresOn, what: 'Hết hiệu lực' }] : []),
  ].sort((a, b) => a.at.localeCompare(b.at))
  const now = steps.findLastIndex(({ at }) => at.slice(0, 10) <= today)
  return (
    <section className="block narrow">
      <header>
        <h2>Các mốc thời gian</h2>
      </header>
      <ul className="time">
        {steps.map(({ at, what }, index) => (
          <li key={what} className={index === now ? 'now' : undefined}>
            <strong>
              <Time at={at} />
            </strong>{' '}
            {what}
          </li>
        ))}
      </ul>
    </section>
  )
}
