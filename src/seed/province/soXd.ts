import type { SeedSite } from '@/seed/content'

export const soXd: SeedSite = {
  key: 'so-xd',
  host: 'so-xd.localhost',
  kind: 'component',
  name: 'Sở Xây dựng',
  shortName: 'Sở Xây dựng',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'tim',
  slogan: 'Quy hoạch, nhà ở, hạ tầng và giao thông.',
  address: 'Số 45 đường Hùng Vương, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 850 550',
  email: 'so-xd@honglam.example',
  responsiblePerson: 'Quách Ngọc Ánh, Phó Giám đốc',
  agency: {
    name: 'Sở Xây dựng tỉnh Hồng Lam',
    shortName: 'SXD',
    otherNames: ['Sở Xây dựng'],
    kind: 'department',
  },
  head: {
    name: 'Nghiêm Xuân Khôi',
    position: 'Giám đốc',
  },
  people: {
    editor: 'Thân Đức Duy',
    publisher: 'Quách Ngọc Ánh',
    officer: 'Giang Thị Hảo',
    siteAdmin: 'Mạc Văn Tín',
  },
  documents: [
    {
      number: '88/QĐ-SXD',
      type: 'quyet-dinh',
      title: 'Công bố giá vật liệu xây dựng tháng 11',
      issued: 13,
      effective: 12,
      topic: 'Xây dựng, quy hoạch',
      summary: 'Giá bình quân tại mười khu vực.',
      text: 'Điều 1. Công bố giá\nCông bố giá vật liệu xây dựng tháng 11 theo phụ lục.\nĐiều 2. Áp dụng\nGiá dùng để tham khảo khi lập dự toán; không bắt buộc trong hợp đồng.\nĐiều 3. Thi hành\nTrưởng phòng Kinh tế xây dựng chịu trách nhiệm thi hành.',
    },
    {
      number: '09/HD-SXD',
      type: 'huong-dan',
      title: 'Hồ sơ cấp phép xây dựng nhà ở riêng lẻ',
      issued: 90,
      effective: 90,
      topic: 'Xây dựng, quy hoạch',
      summary: 'Danh mục giấy tờ, bản vẽ mẫu, thời hạn.',
    },
  ],
  directives: [
    {
      number: '61/KH-SXD',
      type: 'ke-hoach',
      title: 'Kiểm tra an toàn công trình mùa mưa bão',
      issued: 16,
      summary: 'Kiểm tra 48 công trình.',
      recipients: ['Chủ đầu tư', 'Uỷ ban nhân dân cấp xã'],
      tasks: [
        {
          what: 'Kiểm tra 20 công trình cấp II trở lên',
          leadUnit: 'Thanh tra Sở',
          due: -8,
        },
      ],
      body: ['Công trình không an toàn phải dừng thi công cho đến khi khắc phục.'],
    },
  ],
  questions: [
    {
      title: 'Sửa mái nhà có phải xin phép xây dựng không?',
      question: 'Nhà tôi ở trong phường, muốn thay mái tôn bằng mái ngói. Có phải xin phép không?',
      asker: 'Khổng Văn Lợi',
      topic: 'Xây dựng, quy hoạch',
      unit: 'Phòng Quản lý xây dựng',
      received: 12,
      answered: 9,
      state: 'answered',
      legalBasis: 'Luật Xây dựng',
      answer: [
        'Không phải xin phép nếu không thay đổi kết cấu chịu lực, công năng và kiến trúc mặt ngoài giáp đường có yêu cầu quản lý kiến trúc.',
      ],
    },
  ],
  news: [
    {
      title: 'Thông xe cầu Khe Bưởi',
      category: 'activity',
      summary: 'Cầu dài 124 mét, nối hai xã trước đây phải qua ngầm.',
      published: 60,
      author: 'Đức Duy',
      picture: {
        motif: 4,
        alt: 'Cầu bắc qua suối, núi phía sau',
      },
      body: ['Cầu hoàn thành sớm hai tháng so với hợp đồng.'],
    },
    {
      title: 'Những trường hợp được miễn giấy phép xây dựng',
      category: 'guidance',
      summary: 'Chín trường hợp thường gặp.',
      published: 75,
      source: 'Phòng Quản lý xây dựng',
      body: [
        'Sửa chữa bên trong không đổi kết cấu; nhà cấp bốn ở nông thôn ngoài vùng quy hoạch; công trình tạm.',
      ],
    },
  ],
}
