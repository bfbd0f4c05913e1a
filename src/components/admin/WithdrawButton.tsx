'use client'

import {
  Button,
  Modal,
  PopupList,
  SelectInput,
  TextareaInput,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { withdrawReasons } from '@/lib/withdrawReasons'

const reasons = withdrawReasons.map(({ value, label }) => ({ value, label: label.vi }))

/** Withdrawing asks for the reason first; the server refuses a withdrawal without one. */
export function WithdrawButton() {
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { toggleModal } = useModal()
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  if (!hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  const modal = `withdraw-${id}`

  async function withdraw() {
    const response = await fetch(`${config.routes.api}/${collectionSlug}/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
      body: JSON.stringify({ _status: 'draft', withdrawReason: reason, withdrawNote: note }),
    })
    if (!response.ok) {
      const answer = await response.json().catch(() => null)
      toast.error(answer?.errors?.[0]?.message ?? 'Chưa rút được, xin thử lại.')
      return
    }
    toggleModal(modal)
    toast.success('Đã rút khỏi cổng.')
    router.refresh()
  }

  return (
    <>
      <PopupList.Button id="action-withdraw" onClick={() => toggleModal(modal)}>
        Rút khỏi cổng
      </PopupList.Button>
      <Modal slug={modal} className="withdraw">
        <div className="withdraw__box">
          <h2>Rút nội dung khỏi cổng</h2>
          <p>
            Người dân sẽ không đọc được nữa ngay sau khi rút. Bản đã công bố vẫn lưu trong lịch sử.
          </p>
          <SelectInput
            name="withdrawReason"
            path="withdrawReason"
            label="Lý do"
            required
            options={reasons}
            value={reason}
            onChange={(option) =>
              setReason(Array.isArray(option) ? '' : String(option?.value ?? ''))
            }
          />
          <TextareaInput
            path="withdrawNote"
            label="Ghi chú"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="withdraw__buttons">
            <Button buttonStyle="secondary" onClick={() => toggleModal(modal)}>
              Thôi
            </Button>
            <Button disabled={!reason} onClick={() => void withdraw()}>
              Rút khỏi cổng
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
