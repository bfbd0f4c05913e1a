import { env } from '@/env'

const sentences: [RegExp, string][] = [
  [/^NoSuchBucket$/, `không có vùng chứa “${env.s3?.bucket}” (S3_BUCKET)`],
  [
    /^(AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch)$/,
    'không chấp nhận khoá truy cập (S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY)',
  ],
  [/^(TimeoutError|ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)/, 'không kết nối được (S3_ENDPOINT)'],
]

const wordsOf = (error: unknown): string[] =>
  error instanceof Error ? [error.name, 'code' in error ? String(error.code) : ''] : []

/** Why a file could not be stored: for the editor, and for the operator whom the editor will ask. */
export function refusalOf(error: unknown): string {
  const words = wordsOf(error)
  const known = sentences.find(([pattern]) => words.some((word) => pattern.test(word)))
  const reason = known ? known[1] : 'chưa nhận tệp'
  return `Tệp chưa được lưu: kho tệp ${reason}. Nội dung đã nhập vẫn còn; xin thử lại sau ít phút hoặc báo người vận hành.`
}
