'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

/** Counts again now, instead of tonight. */
export function AuditNowButton({ site }: { site: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function run() {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/audit-now`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ site }),
    })
    setBusy(false)
    if (!response.ok) toast.error('Chưa rà soát được, xin thử lại.')
    else router.refresh()
  }

  return (
    <Button buttonStyle="secondary" size="small" disabled={isBusy} onClick={() => void run()}>
      {isBusy ? 'Đang rà soát…' : 'Rà soát lại ngay'}
    </Button>
  )
}
