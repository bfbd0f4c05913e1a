import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { describeFiles } from './describeFiles'

const bucket = await vi.hoisted(async () => (await import('../../support/bucket')).startBucket())
afterAll(() => bucket.remove())

const { portal, files } = describeFiles('S3', bucket)

const refusedWith = (sentence: string) => ({
  status: 400,
  data: { errors: [{ path: 'file', message: expect.stringContaining(sentence) }] },
})

describe('S3', () => {
  it('is where all files are: the media folder is not even made', () => {
    expect(bucket.size()).toBeGreaterThan(0)
    expect(existsSync(env.mediaDir)).toBe(false)
  })

  it('without the bucket: an upload is refused at the field, and no document is stored', async () => {
    const before = await files().count()
    bucket.hide()
    await expect(files().upload(portal().here.id)).rejects.toMatchObject(
      refusedWith('vùng chứa “cong28”'),
    )
    bucket.show()
    expect(await files().count()).toBe(before)
  })

  it('out of reach: an upload is refused at the field, and reading says why it fails', async () => {
    const { filename } = await files().upload(portal().here.id)
    const before = await files().count()
    await bucket.close()
    await expect(files().upload(portal().here.id)).rejects.toMatchObject(
      refusedWith('không kết nối được'),
    )
    expect(await files().count()).toBe(before)
    const answer = await files().open(filename, { actor: 'editor' })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Kho tệp đang gián đoạn')
  })
})
