import type { SeedSite } from '@/seed/content'
import { honglamDirectives } from './honglamDirectives'
import { honglamDocuments } from './honglamDocuments'

export const honglam: SeedSite = {
  key: 'honglam',
  host: 'localhost',
  kind: 'root',
  name: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  shortName: 'UBND tỉnh',
  superior: 'Cổng thông tin điện tử',
  accent: 'son-mai',
  slogan: 'Thông tin chính thức của Uỷ ban nhân dân tỉnh Hồng Lam và các cơ quan trực thuộc.',
  address: 'Số 1 Quảng trường 23 tháng 6, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 800 001',
  email: 'vanphong@honglam.example',
  responsiblePerson: 'Trần Thu Hà, Phó Chánh Văn phòng Uỷ ban nhân dân tỉnh',
  notice: {
    text: 'Lịch tiếp công dân tháng 12 của Chủ tịch Uỷ ban nhân dân tỉnh: ngày 3 và ngày 17.',
    href: '/tin-tuc?loai=notice',
  },
  agency: {
    name: 'Uỷ ban nhân dân tỉnh Hồng Lam',
    shortName: 'UBND tỉnh Hồng Lam',
    otherNames: ['UBND tỉnh', 'Chủ tịch UBND tỉnh Hồng Lam'],
    kind: 'province',
  },
  head: { name: 'Lê Quang Vinh', position: 'Chủ tịch' },
  people: {
    editor: 'Phan Thị Ngọc Lan',
    publisher: 'Trần Thu Hà',
    officer: 'Nguyễn Hữu Phước',
    siteAdmin: 'Đặng Văn Toàn',
  },
  documents: honglamDocuments,
  directives: honglamDirectives,
  questions: [
    {
      title: 'Nộp hồ sơ trực tuyến rồi có phải mang bản giấy đến không?',
      question:
        'Tôi đã nộp hồ sơ đăng ký kinh doanh qua mạng và nhận được mã hồ sơ. Tôi có phải mang bản giấy đến bộ phận một cửa nữa không?',
      asker: 'Hoàng Văn Sự',
      topic: 'Cải cách hành chính',
      unit: 'Trung tâm Phục vụ hành chính công',
      received: 16,
      answered: 13,
      state: 'answered',
      isPublicInterest: true,
      legalBasis:
        'Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
      answer: [
        'Không. Hồ sơ đã nộp trực tuyến đủ thành phần thì cơ quan không được yêu cầu nộp lại bản giấy.',
        'Khi nhận kết quả bản giấy (nếu có), ông/bà chỉ cần xuất trình mã hồ sơ và giấy tờ tuỳ thân.',
      ],
    },
    {
      title: 'Ai được miễn lệ phí khi nộp hồ sơ qua mạng?',
      question: 'Xin hỏi những ai được miễn lệ phí khi làm thủ tục hành chính trực tuyến?',
      asker: 'Ngô Thị Hạnh',
      topic: 'An sinh xã hội',
      unit: 'Văn phòng Uỷ ban nhân dân tỉnh',
      received: 30,
      answered: 21,
      state: 'answered',
      legalBasis: 'Nghị quyết 09/2024/NQ-HĐND',
      answer: [
        'Theo Nghị quyết 09/2024/NQ-HĐND, người cao tuổi và người khuyết tật được miễn toàn bộ lệ phí thuộc thẩm quyền của tỉnh.',
      ],
    },
    {
      title: 'Thời gian mở cửa của Trung tâm Phục vụ hành chính công ngày thứ Bảy',
      question: 'Trung tâm có làm việc sáng thứ Bảy không, và nhận những loại hồ sơ nào?',
      asker: 'Lâm Gia Bảo',
      unit: 'Trung tâm Phục vụ hành chính công',
      received: 4,
      state: 'assigned',
    },
    {
      title: 'DỰ THẢO NỘI BỘ: câu hỏi mẫu để tập huấn',
      question: 'Câu hỏi dùng để tập huấn cán bộ trả lời, không công bố.',
      asker: 'Cán bộ tập huấn',
      received: 1,
      state: 'received',
    },
  ],
  news: [
    {
      title: 'Hồng Lam phủ sóng di động tới mười hai thôn cuối cùng',
      category: 'activity',
      summary:
        'Từ hôm nay, mọi thôn, bản trong tỉnh đều có sóng di động, người dân nộp được hồ sơ ngay tại nhà.',
      published: 1,
      author: 'Minh Châu',
      picture: { motif: 0, alt: 'Ruộng bậc thang dưới chân núi, xa xa là cột phát sóng' },
      body: [
        'Chiều qua, trạm phát sóng ở thôn Khe Bưởi được đưa vào hoạt động, khép lại chương trình phủ sóng vùng lõm kéo dài hai năm.',
        'Mười hai thôn được phủ sóng lần này có gần 900 hộ, phần lớn trước đây phải đi bộ một đến hai giờ mới bắt được tín hiệu.',
        { h2: 'Nộp hồ sơ tại nhà' },
        'Cùng ngày, tổ công nghệ số cộng đồng đã giúp 37 hộ tạo tài khoản và nộp hồ sơ đầu tiên qua mạng.',
        {
          table: [
            ['Xã', 'Số thôn', 'Số hộ'],
            ['Đông Triều', '5', '388'],
            ['Khe Bưởi', '4', '301'],
            ['Sơn Hạ', '3', '205'],
          ],
        },
        'Sở Thông tin và Truyền thông sẽ đo chất lượng sóng mỗi tháng và công bố trên cổng của Sở.',
      ],
    },
    {
      title: 'Sáu tháng thi hành quy định cung cấp thông tin: bảy cổng đạt trên 80 điểm',
      category: 'activity',
      summary:
        'Kết quả rà soát hằng đêm cho thấy văn bản được đăng nhanh hơn, câu hỏi tồn đọng giảm.',
      published: 6,
      author: 'Thanh Tùng',
      picture: { motif: 1, alt: 'Bình minh trên sông, thuyền neo bên bờ' },
      body: [
        'Văn phòng Uỷ ban nhân dân tỉnh vừa tổng hợp sáu tháng rà soát tự động các cổng thành phần.',
        'Điểm trung bình tăng 14 điểm; số câu hỏi quá hạn giảm từ 61 xuống còn vài trường hợp.',
        'Những cổng còn thấp được mời làm việc trực tiếp trong tháng này.',
      ],
    },
    {
      title: 'Hỏi, đáp về Luật Tiếp cận thông tin: ai được yêu cầu, cơ quan nào phải trả lời',
      category: 'guidance',
      summary: 'Tóm tắt quyền của công dân và thời hạn cơ quan phải cung cấp thông tin.',
      published: 15,
      author: 'Ban biên tập',
      picture: { motif: 2, alt: 'Hoạ tiết mặt trống đồng' },
      body: [
        'Mọi công dân có quyền tiếp cận thông tin; cơ quan nhà nước có trách nhiệm công khai và cung cấp theo yêu cầu.',
        {
          ul: [
            'Thông tin đơn giản, có sẵn: cung cấp chậm nhất 03 ngày làm việc.',
            'Thông tin phức tạp: thông báo trong 03 ngày làm việc, cung cấp trong 15 ngày làm việc.',
          ],
        },
        'Yêu cầu có thể gửi trực tiếp, qua bưu chính hoặc qua cổng thông tin điện tử.',
      ],
    },
    {
      title: 'Thông báo lịch tiếp công dân tháng 12',
      category: 'notice',
      summary:
        'Chủ tịch Uỷ ban nhân dân tỉnh tiếp công dân ngày 3 và ngày 17 tại Trụ sở Tiếp công dân.',
      published: 3,
      author: 'Ban Tiếp công dân',
      body: [
        'Thời gian: từ 8 giờ đến 11 giờ 30 phút.',
        'Địa điểm: Trụ sở Tiếp công dân tỉnh, số 3 Quảng trường 23 tháng 6.',
        'Công dân đăng ký nội dung trước 03 ngày làm việc để được bố trí thời gian.',
      ],
    },
    {
      title: 'DỰ THẢO NỘI BỘ: tin chưa duyệt về kỳ họp',
      category: 'activity',
      summary: 'Tin đang chờ duyệt.',
      published: 0,
      body: ['Tin đang chờ duyệt.'],
      isDraft: true,
    },
  ],
}
