import { relationTypes } from '@/obligations/validity'
import type { LegalDocument } from '@/payload-types'

type Related = {
  label: string
  number?: string | null
  title?: string | null
  slug?: string | null
}
type Reverse = { type: string; document: Pick<LegalDocument, 'title' | 'slug' | 'number'> }

const typeOf = (code: string) => relationTypes.find((type) => type.code === code)

function own({ relations }: LegalDocument): Related[] {
  return (relations ?? []).map(({ type, number, title, target }) => {
    const document = typeof target === 'object' ? target : null
    return {
      label: typeOf(type)?.name.vi ?? type,
      number: document?.number ?? number,
      title: document?.title ?? title,
      slug: document?._status === 'published' ? document.slug : null,
    }
  })
}

const reversed = (relations: Reverse[]): Related[] =>
  relations.map(({ type, document }) => ({ label: typeOf(type)?.reverse ?? type, ...document }))

/** What this document does to others and what others do to it, grouped by what is done. */
export function Relations({ document, reverse }: { document: LegalDocument; reverse: Reverse[] }) {
  const all = [...reversed(reverse), ...own(document)]
  const labels = [...new Set(all.map(({ label }) => label))]
  if (labels.length === 0) return null
  return (
    <section className="block narrow">
      <header>
        <h2 id="van-ban-lien-quan">Văn bản liên quan</h2>
      </header>
      <dl className="related">
        {labels.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            {all
              .filter((related) => related.label === label)
              .map(({ number, title, slug }, index) => (
                <dd key={index}>
                  {slug ? <a href={`/van-ban/${slug}`}>{number ?? title}</a> : (number ?? title)}
                  {number && title && <span className="muted"> {title}</span>}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
