import type { ReactNode } from 'react'

/** Says what will stand here, and where else to look. */
export const EmptyState = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="empty">
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
)
