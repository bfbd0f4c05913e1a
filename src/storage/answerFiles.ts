type Get<Context> = (request: Request, context: Context) => Promise<Response>

const fileName = /^\/api\/media\/file\/([^/]+)$/

const unavailable = () =>
  new Response('Kho tệp đang gián đoạn nên chưa mở được tệp. Xin thử lại sau ít phút.', {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '60' },
  })

/**
 * Files are answered alike wherever they are kept. A name is given once and never again, so it tells whether
 * a reader has the file already; rights are asked before. What is not sent is let go, or its connection to
 * the bucket would stay open.
 */
export const answerFiles =
  <Context>(get: Get<Context>): Get<Context> =>
  async (request, context) => {
    const name = fileName.exec(new URL(request.url).pathname)?.[1]
    if (!name) return get(request, context)
    // Payload knows no HEAD.
    const answer = await get(new Request(request, { method: 'GET' }), context)
    if (answer.status >= 500) return unavailable()
    if (!answer.ok) return answer
    const tag = `"${name}"`
    answer.headers.set('ETag', tag)
    const isUnchanged = request.headers.get('if-none-match')?.includes(tag) ?? false
    if (!isUnchanged && request.method !== 'HEAD') return answer
    await answer.body?.cancel()
    const { headers, status } = answer
    if (isUnchanged) for (const part of ['length', 'range']) headers.delete(`content-${part}`)
    return new Response(null, { headers, status: isUnchanged ? 304 : status })
  }
