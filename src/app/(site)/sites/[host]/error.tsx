'use client'

export default function ErrorPage() {
  return (
    <main id="noi-dung" className="wrap lost">
      <h1>Trang đang gặp sự cố</h1>
      <p className="narrow">
        Cổng chưa đọc được dữ liệu. Xin thử lại sau ít phút; nội dung đã công bố không bị mất.
      </p>
      <p>
        <a href="/">Về trang chủ</a>
      </p>
    </main>
  )
}
