import type { SeedSite } from '@/seed/content'

export const soGddt: SeedSite = {
  key: 'so-gddt',
  host: 'so-gddt.localhost',
  kind: 'component',
  name: 'Sở Giáo dục và Đào tạo',
  shortName: 'Sở GD&ĐT',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'lam',
  slogan: 'Trường học, thi cử và học tập suốt đời.',
  address: 'Số 8 đường Hùng Vương, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 830 330',
  email: 'so-gddt@honglam.example',
  responsiblePerson: 'Tô Bích Thuỷ, Chánh Văn phòng',
  agency: {
    name: 'Sở Giáo dục và Đào tạo tỉnh Hồng Lam',
    shortName: 'SGDĐT',
    otherNames: ['Sở Giáo dục và Đào tạo'],
    kind: 'department',
  },
  head: {
    name: 'Phạm Hữu Nghĩa',
    position: 'Giám đốc',
  },
  people: {
    editor: 'Lò Thị Mây',
    publisher: 'Tô Bích Thuỷ',
    officer: 'Chu Văn Quý',
    siteAdmin: 'Đinh Công Tráng',
  },
  documents: [
    {
      number: '201/QĐ-SGDĐT',
      type: 'quyet-dinh',
      title: 'Khung thời gian năm học',
      issued: 22,
      effective: 21,
      topic: 'Giáo dục và đào tạo',
      summary: 'Ngày tựu trường, khai giảng, nghỉ Tết và kết thúc năm học.',
      text: 'Điều 1. Khung thời gian\nHọc kỳ I có 18 tuần, học kỳ II có 17 tuần thực học.\nĐiều 2. Nghỉ Tết\nHọc sinh nghỉ Tết Nguyên đán 10 ngày.\nĐiều 3. Thời tiết\nGiám đốc Sở cho học sinh nghỉ học khi thời tiết khắc nghiệt và bố trí học bù.',
    },
    {
      number: '45/HD-SGDĐT',
      type: 'huong-dan',
      title: 'Tuyển sinh lớp 10 trung học phổ thông',
      issued: 150,
      effective: 148,
      topic: 'Giáo dục và đào tạo',
      summary: 'Môn thi, cách tính điểm, lịch công bố.',
    },
  ],
  directives: [
    {
      number: '19/CT-SGDĐT',
      type: 'chi-thi',
      title: 'Nhiệm vụ trọng tâm năm học',
      issued: 120,
      summary: 'Tám nhiệm vụ, ba giải pháp.',
      recipients: ['Các trường trung học phổ thông', 'Phòng chuyên môn thuộc Sở'],
      body: ['Các trường xây dựng kế hoạch và công khai trên trang của trường.'],
    },
  ],
  questions: [
    {
      title: 'Học sinh chuyển trường giữa học kỳ có được không?',
      question:
        'Gia đình tôi chuyển nơi ở, con học lớp 11. Có chuyển trường giữa học kỳ được không?',
      asker: 'Vi Thị Thơm',
      topic: 'Giáo dục và đào tạo',
      unit: 'Phòng Giáo dục phổ thông',
      received: 20,
      answered: 16,
      state: 'answered',
      legalBasis: 'Quy định về chuyển trường và tiếp nhận học sinh trung học',
      answer: [
        'Được, nếu có lý do chính đáng và trường mới còn chỗ. Hồ sơ nộp tại trường chuyển đến.',
      ],
    },
  ],
  news: [
    {
      title: 'Hội thi Tin học trẻ toàn tỉnh có 214 thí sinh',
      category: 'activity',
      summary: 'Nhiều sản phẩm giúp bà con nông dân theo dõi thời tiết, giá nông sản.',
      published: 3,
      author: 'Thị Mây',
      picture: {
        motif: 3,
        alt: 'Phố trường học buổi chiều',
      },
      body: [
        'Hội thi có ba bảng theo cấp học.',
        'Giải nhất thuộc về nhóm học sinh lớp 8 với trạm đo mưa tự làm.',
      ],
    },
    {
      title: 'Phụ huynh cần biết: cách tra cứu điểm và học bạ số',
      category: 'guidance',
      summary: 'Ba bước, không cần đến trường.',
      published: 25,
      source: 'Văn phòng Sở',
      body: ['Vào cổng của Sở, chọn “Học bạ số”, nhập mã học sinh và ngày sinh.'],
    },
  ],
}
