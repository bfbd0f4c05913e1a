type Regulation = {
  about: string
  scope: string
  subjects: string
  principles: string[]
  duties: { who: string; what: string }[]
  from: string
}

/** A regulation in the order clerks expect: scope, subjects, principles, duties, effect. */
export const decisionText = ({ about, scope, subjects, principles, duties, from }: Regulation) =>
  [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    `Văn bản này quy định ${about}. ${scope}`,
    'Điều 2. Đối tượng áp dụng',
    subjects,
    'Điều 3. Nguyên tắc thực hiện',
    ...principles.map((principle, index) => `${index + 1}. ${principle}`),
    'Chương II',
    'TỔ CHỨC THỰC HIỆN',
    ...duties.flatMap(({ who, what }, index) => [
      `Điều ${index + 4}. Trách nhiệm của ${who}`,
      what,
    ]),
    'Chương III',
    'ĐIỀU KHOẢN THI HÀNH',
    `Điều ${duties.length + 4}. Hiệu lực thi hành`,
    `Văn bản này có hiệu lực từ ${from}. Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh bằng văn bản để được hướng dẫn, xem xét điều chỉnh.`,
  ].join('\n')
