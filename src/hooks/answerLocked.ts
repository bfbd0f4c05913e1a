import type { AfterErrorHook } from 'payload'

const locked =
  'Người khác đang sửa nội dung này, nên bản của bạn chưa được lưu. Những gì bạn đã nhập vẫn còn trên trang; xin thử lại khi người đó lưu xong, hoặc sau năm phút người đó không sửa gì.'

/** Payload says it in English only. */
export const answerLocked: AfterErrorHook = ({ error }) => {
  if ('status' in error && error.status === 423)
    return { status: 423, response: { errors: [{ message: locked }] } }
}
