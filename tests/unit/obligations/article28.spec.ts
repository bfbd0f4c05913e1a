import { describe, expect, it } from 'vitest'
import { article28 } from '@/obligations/article28'
import { documentTypeOf, documentTypes, isLegislation } from '@/obligations/documentTypes'
import { validityAsOf } from '@/obligations/validity'

describe('the obligation set', () => {
  it('has at least twelve rules, of all five kinds, each with its source and a remedy', () => {
    const { rules } = article28
    expect(rules.length).toBeGreaterThanOrEqual(12)
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { source, remedy, point } of rules) {
      expect(source.citation).toContain(`Điều ${source.article}`)
      expect(remedy).toMatch(/\.$/)
      expect(article28.points.map(({ id }) => id)).toContain(point)
    }
  })
})

describe('document types', () => {
  it.each([
    ['Quyết định của Chủ tịch UBND tỉnh', 'quyet-dinh'],
    ['Nghị quyết HĐND xã', 'nghi-quyet'],
    ['Thông tư liên tịch', 'thong-tu-lien-tich'],
    ['THÔNG TƯ', 'thong-tu'],
    ['Sao lục', 'ban-sao-luc'],
    ['Bài báo', null],
  ])('%s is %s', (name, code) => {
    expect(documentTypeOf(name)).toBe(code)
  })

  it('have codes of their own, among them the 29 of Decree 30/2020', () => {
    expect(new Set(documentTypes.map(({ code }) => code)).size).toBe(documentTypes.length)
    expect(documentTypes.length).toBeGreaterThanOrEqual(29)
  })

  it('tell legislation by the year in the number', () => {
    expect([isLegislation('17/2025/QĐ-UBND'), isLegislation('412/QĐ-UBND')]).toEqual([true, false])
  })
})

describe('validity as of a day', () => {
  it.each([
    [{ effectiveOn: '2026-01-01' }, 'inForce'],
    [{ effectiveOn: '2026-12-01' }, 'notYetInForce'],
    [{ effectiveOn: '2026-01-01', expiresOn: '2026-11-20' }, 'expired'],
    [{ effectiveOn: '2026-01-01', expiresOn: '2026-11-21' }, 'inForce'],
    [{ effectiveOn: '2026-01-01', validity: 'partlyExpired' as const }, 'partlyExpired'],
    [{ validity: 'inForce' as const }, 'inForce'],
    [{}, 'unknown'],
  ])('%j is %s on 20/11/2026', (dates, expected) => {
    expect(validityAsOf(dates, '2026-11-20')).toBe(expected)
  })
})
