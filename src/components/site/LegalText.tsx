import type { OutlineSection } from '@/lib/toOutline'

const Heading = ({ id, level, text }: { id: string; level: 2 | 3; text: string }) =>
  level === 2 ? <h2 id={id}>{text}</h2> : <h3 id={id}>{text}</h3>

/** The text in sections; the browser lays out those that come into view, so a million characters stay light. */
export const LegalText = ({ sections }: { sections: OutlineSection[] }) => (
  <div className="text">
    {sections.map(({ heading, paragraphs }, index) => (
      <section key={heading?.id ?? index}>
        {heading && <Heading {...heading} />}
        {paragraphs.map((paragraph, number) => (
          <p key={number}>{paragraph}</p>
        ))}
      </section>
    ))}
  </div>
)

/** Chapters and articles as links; closed on a phone, where it would push the text away. */
export function TableOfContents({ sections }: { sections: OutlineSection[] }) {
  const headings = sections.flatMap(({ heading }) => (heading ? [heading] : []))
  if (headings.length < 3) return null
  return (
    <nav className="toc" aria-label="Mục lục">
      <details open={headings.length <= 120}>
        <summary>Mục lục ({headings.length})</summary>
        {headings.map(({ id, level, text }) => (
          <a key={id} href={`#${id}`} className={level === 2 ? 'chapter' : undefined}>
            {text}
          </a>
        ))}
      </details>
    </nav>
  )
}
