import type { SeedSite } from '@/seed/content'

export const xaDongTrieu: SeedSite = {
  key: 'xa-dong-trieu',
  host: 'xa-dong-trieu.localhost',
  kind: 'component',
  name: 'Uỷ ban nhân dân xã Đông Triều',
  shortName: 'UBND xã Đông Triều',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'son-mai',
  slogan: 'Xã vùng cao phía tây tỉnh Hồng Lam.',
  address: 'Thôn Trung Tâm, xã Đông Triều, tỉnh Hồng Lam',
  phone: '0299 3 899 099',
  email: 'xa-dong-trieu@honglam.example',
  responsiblePerson: 'Giàng A Páo, Phó Chủ tịch',
  agency: {
    name: 'Uỷ ban nhân dân xã Đông Triều',
    shortName: 'UBND xã Đông Triều',
    otherNames: ['UBND xã'],
    kind: 'commune',
  },
  head: {
    name: 'Hoàng Thị Pàng',
    position: 'Chủ tịch',
  },
  people: {
    editor: 'Thào Thị Cú',
    publisher: 'Giàng A Páo',
    officer: 'Lý Văn Hanh',
    siteAdmin: 'Vàng A Dơ',
  },
  documents: [
    {
      number: '03/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'Danh sách hộ được hỗ trợ nhà ở đợt 1',
      signer: '',
      issued: 80,
      lag: 20,
      topic: 'An sinh xã hội',
      hasFile: false,
    },
    {
      number: '04/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'DỰ THẢO NỘI BỘ: Danh sách hộ được hỗ trợ nhà ở đợt 2',
      issued: 5,
      isDraft: true,
    },
  ],
  directives: [],
  questions: [
    {
      title: 'Đường vào thôn Khe Bưởi bao giờ sửa?',
      question: 'Đường vào thôn Khe Bưởi lở từ mùa mưa, xe máy không đi được. Bao giờ xã sửa?',
      asker: 'Cứ Thị Mỷ',
      received: 70,
      state: 'received',
    },
  ],
  news: [
    {
      title: 'Xã Đông Triều tổng kết vụ mùa',
      category: 'activity',
      summary: 'Năng suất lúa đạt 51 tạ một héc-ta.',
      published: 95,
      body: ['Toàn xã cấy 310 héc-ta, thu hoạch xong trước đợt mưa lớn.'],
    },
  ],
}
