import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Facts with a value; what is not known is left out rather than shown as a dash. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
