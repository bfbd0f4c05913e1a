import type { Source } from '@/obligations/rule'

/** A point of Article 28 of the Law on Information Technology 67/2006/QH11. */
export const article28 = (clause: string, point: string): Source => ({
  act: 'Luật Công nghệ thông tin 67/2006/QH11',
  article: '28',
  clause,
  point,
  citation: `điểm ${point} khoản ${clause} Điều 28 Luật Công nghệ thông tin`,
})

/** Decree 43/2011/NĐ-CP, in force 01/10/2011–14/8/2022: the only numbers of days the field ever had. */
export const decree43 = (article: string, clause: string, point: string): Source => ({
  act: 'Nghị định 43/2011/NĐ-CP',
  article,
  clause,
  point,
  citation: `điểm ${point} khoản ${clause} Điều ${article} Nghị định 43/2011/NĐ-CP`,
})

/** Law on Access to Information, in force: the ceiling of five working days. */
export const accessToInformation: Source = {
  act: 'Luật Tiếp cận thông tin 104/2016/QH13',
  article: '18',
  clause: '4',
  citation: 'khoản 4 Điều 18 Luật Tiếp cận thông tin',
}

export const recordsDecree: Source = {
  act: 'Nghị định 30/2020/NĐ-CP',
  article: '8',
  clause: '2',
  citation: 'khoản 2 Điều 8 Nghị định 30/2020/NĐ-CP',
}

export const metadataCircular: Source = {
  act: 'Thông tư 24/2011/TT-BTTTT',
  article: '4',
  clause: '1',
  citation: 'khoản 1 Điều 4 Thông tư 24/2011/TT-BTTTT',
}

export const accessibilityDecree: Source = {
  act: 'Nghị định 224/2026/NĐ-CP',
  article: '10',
  clause: '3',
  point: 'c',
  citation: 'điểm c khoản 3 Điều 10 Nghị định 224/2026/NĐ-CP',
}
