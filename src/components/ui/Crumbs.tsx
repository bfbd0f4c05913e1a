export type Crumb = { label: string; href?: string }

export const Crumbs = ({ trail }: { trail: Crumb[] }) => (
  <nav className="crumbs" aria-label="Đường dẫn">
    <ol>
      {[{ label: 'Trang chủ', href: '/' }, ...trail].map(({ label, href }) => (
        <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
      ))}
    </ol>
  </nav>
)
