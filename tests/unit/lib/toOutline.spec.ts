import { describe, expect, it } from 'vitest'
import { toOutline } from '@/lib/toOutline'

const headings = (text: string) =>
  toOutline(text).flatMap(({ heading }) =>
    heading ? [`${heading.level} ${heading.id} ${heading.text}`] : [],
  )

describe('the outline of a plain text', () => {
  it('finds chapters and articles, with a chapter’s title on the next line', () => {
    expect(
      headings(
        'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này…\nĐiều 2. Đối tượng\nMọi cơ quan.',
      ),
    ).toEqual([
      '2 chuong-i Chương I. QUY ĐỊNH CHUNG',
      '3 dieu-1 Điều 1. Phạm vi',
      '3 dieu-2 Điều 2. Đối tượng',
    ])
  })

  it('finds a chapter and its title on one line, and articles with letters', () => {
    expect(headings('CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG\nĐiều 3a. Thêm\nMục 2. Hồ sơ')).toEqual([
      '2 chuong-i CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG',
      '3 dieu-3a Điều 3a. Thêm',
      '2 muc-2 Mục 2. Hồ sơ',
    ])
  })

  it('takes no sentence that only mentions an article for a heading', () => {
    expect(
      headings(
        'Điều này áp dụng cho mọi người.\nmục 3 Điều 5 của Luật này.\nPhần mềm phải an toàn.',
      ),
    ).toEqual([])
  })

  it('numbers addresses that come twice', () => {
    expect(
      headings('Điều 1. Một\nĐiều 1. Một của quy chế kèm theo').map((line) => line.split(' ')[1]),
    ).toEqual(['dieu-1', 'dieu-1-2'])
  })

  it('loses no paragraph', () => {
    const lines = Array.from(
      { length: 300 },
      (_, index) => `${index % 7 ? `Đoạn ${index}` : `Điều ${index}. Tên`}`,
    )
    const kept = toOutline(lines.join('\n')).flatMap(({ heading, paragraphs }) => [
      ...(heading ? [heading.text] : []),
      ...paragraphs,
    ])
    expect(kept).toEqual(lines)
  })
})
