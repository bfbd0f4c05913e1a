import { Field } from '@/components/ui/Field'

export type Choice = { value: string; label: string }
export type FilterControl = { name: string; label: string; value: string; choices: Choice[] }

type Props = { path: string; words: string; controls: FilterControl[] }

/** Plain GET form: a filtered list has an address that can be sent to somebody. */
export const FilterForm = ({ path, words, controls }: Props) => (
  <form className="filters" action={path}>
    <div className="wide">
      <Field name="q" label="Số, ký hiệu hoặc từ khoá">
        {(control) => <input {...control} type="search" defaultValue={words} />}
      </Field>
    </div>
    {controls
      .filter(({ choices }) => choices.length > 0)
      .map(({ name, label, value, choices }) => (
        <Field key={name} name={name} label={label}>
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
    <div>
      <button className="button">Lọc</button>
    </div>
  </form>
)
