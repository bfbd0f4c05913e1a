const rays = Array.from({ length: 12 }, (_, index) => index * 30)

/** The star of a Đông Sơn drum. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true">
      <circle r="48" fill="#8c1d18" />
      <circle r="38" fill="none" stroke="#e9b93f" strokeWidth="3" />
      {rays.map((angle) => (
        <path
          key={angle}
          d="M-5 -14 L0 -33 L5 -14 Z"
          fill="#e9b93f"
          transform={`rotate(${angle})`}
        />
      ))}
      <circle r="13" fill="#f7d774" />
    </svg>
  )
}
