/** A share of 100, drawn; the number stands beside it in words. */
export const Meter = ({ value }: { value: number }) => (
  <span className="meter" aria-hidden="true">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect
        width={value}
        height="10"
        fill={value >= 80 ? 'var(--good)' : value >= 50 ? 'var(--gold)' : 'var(--bad)'}
      />
    </svg>
  </span>
)
