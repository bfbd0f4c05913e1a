'use client'

import {
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { flattenTopLevelFields } from 'payload/shared'
import { useState } from 'react'

type Refusal = { path: string; message: string }

function useLabels() {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields ?? []
  const flat = flattenTopLevelFields(fields, true)
  return (path: string) => {
    const [name = ''] = path.split('.')
    const field = flat.find((candidate) => candidate.name === name)
    const label = field && 'label' in field ? field.label : null
    return label ? getTranslation(label, i18n) : name
  }
}

/** What was wrong with the last save, until the next one. */
function useRefusals(): Refusal[] {
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const isSubmitted = useFormSubmitted()
  const invalid = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields)
        .filter(([, { valid, errorMessage }]) => valid === false && errorMessage)
        .map(([path, { errorMessage: message }]) => ({ path, message })),
    ),
  )
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [phase, setPhase] = useState<'typing' | 'saving' | 'answered'>('typing')
  if (isProcessing && phase !== 'saving') {
    setPhase('saving')
    setRefusals([])
  }
  if (!isProcessing && phase === 'saving') setPhase('answered')
  if (!isProcessing && phase === 'answered') {
    // A save that was taken leaves the form as if nobody had touched it; what refuses it comes a little later.
    const isTaken = !isModified && !isSubmitted
    if (!isTaken && invalid !== '[]') setRefusals(JSON.parse(invalid))
    if (isTaken || invalid !== '[]') setPhase('typing')
  }
  return refusals
}

/** Payload's notice goes away, and of a refused draft it shows no more. */
export function Refusals() {
  const labelOf = useLabels()
  const refusals = useRefusals()
  if (refusals.length === 0) return null
  return (
    <div className="refusals" role="alert">
      <p>Chưa lưu. Những gì bạn đã nhập vẫn còn trên trang. Xin xem lại:</p>
      <ul>
        {refusals.map(({ path, message }) => (
          <li key={path}>
            <a href={`#field-${path.replaceAll('.', '__')}`}>{labelOf(path)}</a>: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
