import { Field } from '@/components/ui/Field'

export type Choice = { value: string; label: string }
export type FilterControl = { name: string; label: string; value: string; choices: Choice[] }

type Props = { path: string; words: string; controls: FilterControl[] }

/** Plain GET form: a filtered list has an address that can be sent to somebody. */
export function FilterForm({ path, words, controls }: Props) {
  const useful = controls.filter(({ choices }) => choices.length > 1)
  const label = 'Số, ký hiệu hoặc từ khoá'
  return (
    <form className="filters" action={path}>
      <div className="search">
        <input name="q" type="search" aria-label={label} placeholder={label} defaultValue={words} />
        <button>Tìm</button>
      </div>
      {useful.length > 0 && (
        <details open={useful.some(({ value }) => value !== '')}>
          <summary>
            Lọc theo {useful.map((control) => control.label.toLowerCase()).join(', ')}
          </summary>
          <div className="choices">
            {useful.map(({ name, label: title, value, choices }) => (
              <Field key={name} name={name} label={title}>
                {(control) => (
                  <select {...control} defaultValue={value}>
                    <option value="">Tất cả</option>
                    {choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
            <button className="button">Lọc</button>
          </div>
        </details>
      )}
    </form>
  )
}
