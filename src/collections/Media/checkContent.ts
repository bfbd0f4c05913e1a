import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from '@/lib/refuse'

const office = 'application/vnd.openxmlformats-officedocument'

/** What each accepted ending must really contain. Old Word files are told by their container only. */
const contents: Record<string, { mime: string; found?: string }> = {
  pdf: { mime: 'application/pdf' },
  docx: { mime: `${office}.wordprocessingml.document` },
  xlsx: { mime: `${office}.spreadsheetml.sheet` },
  doc: { mime: 'application/msword', found: 'application/x-cfb' },
  xls: { mime: 'application/vnd.ms-excel', found: 'application/x-cfb' },
  odt: { mime: 'application/vnd.oasis.opendocument.text' },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  jpg: { mime: 'image/jpeg' },
  jpeg: { mime: 'image/jpeg' },
  png: { mime: 'image/png' },
  webp: { mime: 'image/webp' },
  gif: { mime: 'image/gif' },
}

export const acceptedTypes = [
  ...new Set(Object.values(contents).flatMap(({ mime, found }) => (found ? [mime, found] : mime))),
]

function refuseFile(message: string, req: PayloadRequest): never {
  return refuse(req, 'media', { path: 'file', message })
}

/** Payload would refuse the others with an English sentence: a PDF tells at its end where its parts are. */
function isWholePdf(bytes: Buffer): boolean {
  const end = bytes.subarray(-1024).toString('latin1')
  return end.includes('%%EOF') && end.includes('xref')
}

async function pictureOpens(bytes: Buffer): Promise<boolean> {
  try {
    await sharp(bytes, { limitInputPixels: 60_000_000, failOn: 'truncated' }).stats()
    return true
  } catch {
    return false
  }
}

/** The name and the browser may say anything; the bytes decide. */
export const checkContent: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  if (!req.user && !overrideAccess) return args
  const { name, data } = req.file
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const expected = contents[ending]
  if (!ending)
    refuseFile('Tên tệp thiếu phần đuôi hoặc quá dài. Hãy đổi tên, ví dụ: bao-cao.pdf.', req)
  if (!expected)
    refuseFile(
      `Không nhận tệp “.${ending}”. Hãy dùng PDF, Word, Excel, OpenDocument hoặc ảnh JPG, PNG, WebP, GIF.`,
      req,
    )
  if (data.length === 0) refuseFile('Tệp rỗng.', req)
  const found = await fileTypeFromBuffer(data)
  if (found?.mime !== (expected.found ?? expected.mime))
    refuseFile(`Nội dung tệp không phải là “.${ending}”. Hãy mở tệp, lưu lại đúng định dạng rồi tải lên.`, req)
  if (ending === 'pdf' && !isWholePdf(data))
    refuseFile('Tệp PDF không trọn vẹn: thiếu phần cuối. Hãy xuất hoặc tải lại tệp rồi gửi.', req)
  if (expected.mime.startsWith('image/') && !(await pictureOpens(data)))
    refuseFile('Ảnh bị hỏng hoặc quá lớn (tối đa 60 triệu điểm ảnh).', req)
  req.file.mimetype = expected.mime
  return args
}
