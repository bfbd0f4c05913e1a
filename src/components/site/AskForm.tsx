'use client'

import { useActionState } from 'react'
import { Field } from '@/components/ui/Field'

export type AskState = { values: Record<string, string>; errors: Record<string, string> }

type Props = {
  action: (state: AskState, form: FormData) => Promise<AskState>
  topics: { id: string; name: string }[]
}

/** Works as plain HTML: a form that is wrong comes back with what was typed and a sentence at the field. */
export function AskForm({ action, topics }: Props) {
  const [{ values, errors }, submit] = useActionState(action, { values: {}, errors: {} })
  const wrong = Object.entries(errors)
  return (
    <form action={submit} className="narrow" noValidate>
      {wrong.length > 0 && (
        <div className="errors" role="alert">
          <strong>Câu hỏi chưa gửi được. Xin sửa:</strong>
          <ul>
            {wrong.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#o-${name}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field
        name="title"
        label="Việc cần hỏi"
        hint="Một câu ngắn, không ghi tên riêng. Ví dụ: Thời hạn cấp lại giấy phép xây dựng?"
        error={errors.title}
      >
        {(control) => <input {...control} maxLength={200} defaultValue={values.title} />}
      </Field>
      <Field name="question" label="Nội dung câu hỏi" error={errors.question}>
        {(control) => (
          <textarea {...control} rows={8} maxLength={5000} defaultValue={values.question} />
        )}
      </Field>
      <Field name="topic" label="Lĩnh vực" isOptional error={errors.topic}>
        {(control) => (
          <select {...control} defaultValue={values.topic}>
            <option value="">Chưa rõ</option>
            {topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h2>Để cơ quan liên hệ lại</h2>
      <p className="muted">
        Họ tên và liên hệ chỉ cán bộ trả lời của cơ quan đọc được, không bao giờ công khai.
      </p>
      <div className="form-grid">
        <Field name="name" label="Họ và tên" error={errors.name}>
          {(control) => (
            <input {...control} autoComplete="name" maxLength={120} defaultValue={values.name} />
          )}
        </Field>
        <Field name="email" label="Thư điện tử" isOptional error={errors.email}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="email"
              maxLength={254}
              defaultValue={values.email}
            />
          )}
        </Field>
        <Field name="phone" label="Điện thoại" isOptional error={errors.phone}>
          {(control) => (
            <input
              {...control}
              type="tel"
              autoComplete="tel"
              maxLength={21}
              defaultValue={values.phone}
            />
          )}
        </Field>
      </div>
      <p className="trap" aria-hidden="true">
        <label>
          Xin để trống ô này
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
      <div className={errors.consent ? 'field wrong' : 'field'}>
        {errors.consent && (
          <p className="error" id="o-consent-loi">
            {errors.consent}
          </p>
        )}
        <label className="check">
          <input
            id="o-consent"
            name="consent"
            type="checkbox"
            value="co"
            defaultChecked={values.consent === 'co'}
            aria-describedby={errors.consent ? 'o-consent-loi' : undefined}
          />
          Tôi đồng ý để cơ quan dùng thông tin trên để trả lời câu hỏi này
        </label>
      </div>
      <button className="button">Gửi câu hỏi</button>
    </form>
  )
}
