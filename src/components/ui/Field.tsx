import type { ReactNode } from 'react'

type Props = {
  name: string
  label: string
  hint?: string
  error?: string
  isOptional?: boolean
  children: (control: {
    id: string
    name: string
    'aria-describedby'?: string
    'aria-invalid'?: true
  }) => ReactNode
}

/** A control with its label, its hint and its error, tied together for screen readers. */
export function Field({ name, label, hint, error, isOptional, children }: Props) {
  const id = `o-${name}`
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className="muted"> (không bắt buộc)</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-loi`}>
          {error}
        </p>
      )}
      {children({
        id,
        name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
      })}
    </div>
  )
}
