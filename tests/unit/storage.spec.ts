import { describe, expect, it } from 'vitest'
import { refusalOf } from '@/storage/refusal'

const named = (name: string, code?: string) => Object.assign(new Error('x'), { name, code })

describe('a file that S3 did not take', () => {
  it.each([
    [named('NoSuchBucket'), 'không có vùng chứa'],
    [named('AccessDenied'), 'không chấp nhận khoá truy cập'],
    [named('SignatureDoesNotMatch'), 'không chấp nhận khoá truy cập'],
    [named('TimeoutError'), 'không kết nối được'],
    [named('Error', 'ECONNREFUSED'), 'không kết nối được'],
    [named('SlowDown'), 'chưa nhận tệp'],
    ['?', 'chưa nhận tệp'],
  ])('is explained in a sentence: %s', (error, sentence) => {
    expect(refusalOf(error)).toContain(sentence)
  })
})
