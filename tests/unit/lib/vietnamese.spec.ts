import { describe, expect, it } from 'vitest'
import { foldVietnamese } from '@/lib/foldVietnamese'
import { toSlug } from '@/lib/toSlug'

describe('foldVietnamese', () => {
  it.each([
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Hòa  BÌNH\n'.normalize('NFD'), 'hoa binh'],
    ['Đường Ðiện Biên', 'duong dien bien'],
    ['ƯỚC NGUYỆN', 'uoc nguyen'],
    ['08/2011/CT-UBND', '08/2011/ct-ubnd'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded)
  })
})

describe('toSlug', () => {
  it.each([
    ['Chỉ thị 08/2011/CT-UBND', 'chi-thi-08-2011-ct-ubnd'],
    ['Quyết định số 12: về việc “mở cửa”', 'quyet-dinh-so-12-ve-viec-mo-cua'],
    ['143/2026/NĐ-CP', '143-2026-nd-cp'],
    ['Ðường', 'duong'],
  ])('makes %j into %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug)
  })

  it('ends between words, after at most 80 characters', () => {
    const slug = toSlug('Quy định về việc cung cấp thông tin '.repeat(5))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect('quy-dinh-ve-viec-cung-cap-thong-tin-'.repeat(5)).toContain(`${slug}-`)
  })
})
