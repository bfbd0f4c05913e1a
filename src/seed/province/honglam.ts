import type { SeedSite } from '@/seed/content'
import { decisionText } from './decisionText'

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
  documents: [
    {
      number: '412/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'Ban hành Quy chế quản lý, sử dụng chữ ký số trong các cơ quan nhà nước tỉnh Hồng Lam',
      issued: 8,
      effective: -6,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary:
        'Quy định việc cấp, quản lý và sử dụng chữ ký số chuyên dùng; thay thế quy chế ban hành năm trước.',
      relations: [{ type: 'replaces', number: '51/QĐ-UBND' }],
      text: decisionText({
        about: 'việc quản lý, sử dụng chữ ký số và chứng thư số chuyên dùng',
        scope: 'Văn bản có nội dung thuộc bí mật nhà nước thực hiện theo quy định riêng.',
        subjects:
          'Các sở, ban, ngành; Uỷ ban nhân dân cấp xã; đơn vị sự nghiệp công lập; cán bộ, công chức, viên chức được cấp chứng thư số.',
        principles: [
          'Văn bản điện tử gửi, nhận giữa các cơ quan phải được ký số, không gửi thêm bản giấy.',
          'Người được cấp chứng thư số tự mình giữ thiết bị và mật khẩu, không giao cho người khác.',
          'Mất thiết bị hoặc nghi lộ mật khẩu phải báo ngay trong ngày để thu hồi.',
        ],
        duties: [
          {
            who: 'Sở Thông tin và Truyền thông',
            what: 'Tiếp nhận đề nghị cấp, gia hạn, thu hồi; xem xét trong 03 ngày làm việc kể từ ngày nhận đủ hồ sơ; công bố danh sách chứng thư số đang dùng trên cổng.',
          },
          {
            who: 'thủ trưởng cơ quan, đơn vị',
            what: 'Phân công người quản lý chữ ký số của cơ quan; kiểm tra việc sử dụng mỗi quý một lần; báo cáo kết quả trước ngày 15 của tháng đầu quý sau.',
          },
          {
            who: 'người được cấp chứng thư số',
            what: 'Sử dụng đúng mục đích; bàn giao thiết bị khi thôi việc, chuyển công tác hoặc thay đổi vị trí việc làm.',
          },
        ],
        from: 'ngày ghi trong quyết định',
      }),
    },
    {
      number: '51/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'Quy chế tạm thời về chữ ký số trong trao đổi văn bản điện tử',
      issued: 420,
      effective: 410,
      expires: -6,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary: 'Quy chế tạm thời, được thay thế bằng quy chế đầy đủ.',
      text: 'Điều 1. Phạm vi\nQuy chế tạm thời này áp dụng cho văn bản điện tử gửi, nhận giữa các sở, ban, ngành.\nĐiều 2. Thực hiện\nCác cơ quan dùng chữ ký số của cơ quan cho mọi công văn, giấy mời, báo cáo.\nĐiều 3. Hiệu lực\nQuy chế có hiệu lực đến khi có quy chế thay thế.',
    },
    {
      number: '17/2025/QĐ-UBND',
      type: 'quyet-dinh',
      title:
        'Quy định về cung cấp thông tin trên cổng thông tin điện tử của các cơ quan nhà nước trên địa bàn tỉnh',
      issued: 300,
      effective: 289,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary:
        'Nội dung phải đăng, thời hạn đăng, người chịu trách nhiệm và việc đối chiếu hằng đêm.',
      text: decisionText({
        about: 'nội dung, thời hạn và trách nhiệm cung cấp thông tin trên cổng thông tin điện tử',
        scope: 'Thông tin thuộc bí mật nhà nước, bí mật đời tư không đăng lên cổng.',
        subjects: 'Mọi cơ quan có cổng thành phần của tỉnh.',
        principles: [
          'Thông tin đăng phải chính xác, thống nhất với bản gốc.',
          'Văn bản do cơ quan ban hành được đăng chậm nhất 02 ngày làm việc.',
          'Câu hỏi của người dân được trả lời hoặc báo tiến độ trong 15 ngày làm việc.',
        ],
        duties: [
          {
            who: 'người đứng đầu cơ quan',
            what: 'Phân công người duyệt tin, người trả lời; chịu trách nhiệm về mức độ công khai của cổng cơ quan mình.',
          },
          {
            who: 'Văn phòng Uỷ ban nhân dân tỉnh',
            what: 'Theo dõi báo cáo rà soát hằng đêm, nhắc cơ quan chậm, công bố bảng mức độ công khai.',
          },
        ],
        from: 'ngày 05 tháng 02',
      }),
    },
    {
      number: '09/2024/NQ-HĐND',
      type: 'nghi-quyet',
      title: 'Chính sách hỗ trợ dịch vụ công trực tuyến cho người cao tuổi, người khuyết tật',
      issuer: 'Hội đồng nhân dân tỉnh Hồng Lam',
      signer: 'Vũ Thị Kim Oanh',
      signerPosition: 'Chủ tịch Hội đồng nhân dân tỉnh',
      issued: 500,
      effective: 480,
      topic: 'An sinh xã hội',
      summary: 'Miễn lệ phí và cử người hỗ trợ nộp hồ sơ trực tuyến tại nhà.',
      text: 'Điều 1. Nội dung hỗ trợ\nMiễn toàn bộ lệ phí thuộc thẩm quyền của tỉnh khi nộp hồ sơ trực tuyến; cử tổ công nghệ số cộng đồng đến hỗ trợ tại nhà theo yêu cầu.\nĐiều 2. Kinh phí\nKinh phí do ngân sách tỉnh bảo đảm trong dự toán hằng năm.\nĐiều 3. Tổ chức thực hiện\nUỷ ban nhân dân tỉnh tổ chức thực hiện và báo cáo Hội đồng nhân dân tỉnh tại kỳ họp cuối năm.',
    },
    {
      number: '23/2026/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'Sửa đổi, bổ sung một số điều của Quy định về cung cấp thông tin trên cổng',
      issued: 25,
      effective: 14,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary: 'Bổ sung yêu cầu văn bản thay thế cho ảnh và bản đọc được trên điện thoại.',
      relations: [{ type: 'amends', number: '17/2025/QĐ-UBND' }],
      text: 'Điều 1. Bổ sung khoản 4 vào Điều 3\n4. Ảnh đăng trên cổng có lời mô tả; văn bản quét có bản chữ kèm theo để đọc được trên điện thoại.\nĐiều 2. Trách nhiệm thi hành\nChánh Văn phòng, giám đốc các sở, chủ tịch Uỷ ban nhân dân cấp xã chịu trách nhiệm thi hành.',
    },
    {
      number: '88/QĐ-UBND',
      type: 'quyet-dinh',
      title: 'DỰ THẢO NỘI BỘ: Phân công nhiệm vụ trực dịp Tết Dương lịch',
      issued: 2,
      isDraft: true,
    },
  ],
  directives: [
    {
      number: '08/CT-UBND',
      type: 'chi-thi',
      title:
        'Tăng cường cung cấp thông tin trên cổng thông tin điện tử của các cơ quan theo Điều 28 Luật Công nghệ thông tin',
      issued: 12,
      urgency: 'urgent',
      summary:
        'Giao từng cơ quan hoàn thành rà soát, bổ sung nội dung còn thiếu và trả lời hết câu hỏi tồn đọng.',
      recipients: [
        'Các sở, ban, ngành tỉnh',
        'Uỷ ban nhân dân các xã, phường',
        'Chủ tịch, các Phó Chủ tịch Uỷ ban nhân dân tỉnh',
        'Lưu: VT, KGVX',
      ],
      tasks: [
        {
          what: 'Rà soát, bổ sung văn bản quy phạm pháp luật chuyên ngành còn thiếu trên cổng',
          leadUnit: 'Các sở, ban, ngành',
          due: -10,
        },
        {
          what: 'Trả lời toàn bộ câu hỏi của người dân đã quá hạn',
          leadUnit: 'Các cơ quan có câu hỏi quá hạn',
          due: -4,
        },
        {
          what: 'Hướng dẫn kỹ thuật, mở lớp tập huấn cho cán bộ phụ trách cổng',
          leadUnit: 'Sở Thông tin và Truyền thông',
          due: 3,
          done: 5,
          result: 'Đã tập huấn 64 người',
        },
      ],
      body: [
        'Thời gian qua, nhiều cơ quan đã đăng đủ thông tin trên cổng, nhưng vẫn còn cổng để trống mục văn bản, tin cũ nhiều tháng, câu hỏi của người dân quá hạn chưa trả lời.',
        { h2: 'Chủ tịch Uỷ ban nhân dân tỉnh yêu cầu' },
        {
          ul: [
            'Thủ trưởng cơ quan trực tiếp chỉ đạo việc cung cấp thông tin; kết quả rà soát hằng đêm là căn cứ xếp loại cuối năm.',
            'Văn bản mới ban hành phải đăng chậm nhất 02 ngày làm việc, có bản ký số và bản chữ.',
            'Không để câu hỏi nào quá 15 ngày làm việc mà không có câu trả lời hoặc thông báo tiến độ.',
          ],
        },
        'Văn phòng Uỷ ban nhân dân tỉnh theo dõi, đôn đốc và báo cáo kết quả hằng tuần.',
      ],
    },
    {
      number: '96/KH-UBND',
      type: 'ke-hoach',
      title: 'Chuyển đổi số năm tới của tỉnh Hồng Lam',
      issued: 20,
      summary: 'Mười hai chỉ tiêu, hai mươi nhiệm vụ, ba nguồn kinh phí.',
      recipients: ['Các sở, ban, ngành tỉnh', 'Uỷ ban nhân dân các xã, phường'],
      tasks: [
        {
          what: 'Số hoá 100% hồ sơ lưu trữ của bộ phận một cửa cấp xã',
          leadUnit: 'Sở Nội vụ',
          due: -120,
        },
        {
          what: 'Bảo đảm 80% hồ sơ được nộp trực tuyến',
          leadUnit: 'Văn phòng Uỷ ban nhân dân tỉnh',
          due: -200,
        },
      ],
      body: [
        'Kế hoạch đặt mục tiêu mọi dịch vụ công đủ điều kiện được cung cấp trực tuyến toàn trình.',
        {
          table: [
            ['Chỉ tiêu', 'Hiện nay', 'Năm tới'],
            ['Hồ sơ nộp trực tuyến', '61%', '80%'],
            ['Văn bản ký số', '93%', '100%'],
            ['Câu hỏi trả lời đúng hạn', '88%', '98%'],
          ],
        },
      ],
    },
    {
      number: '2210/UBND-KSTT',
      type: 'cong-van',
      title: 'Chấn chỉnh việc giải quyết hồ sơ quá hạn tại bộ phận một cửa',
      issued: 5,
      summary: 'Yêu cầu báo cáo nguyên nhân từng hồ sơ quá hạn và xin lỗi người dân bằng văn bản.',
      recipients: ['Các sở: Xây dựng, Nông nghiệp và Môi trường', 'UBND xã Đông Triều'],
      tasks: [
        {
          what: 'Báo cáo nguyên nhân, trách nhiệm của từng hồ sơ quá hạn',
          leadUnit: 'Sở Xây dựng',
          due: -3,
        },
      ],
      body: [
        'Các cơ quan gửi báo cáo về Văn phòng Uỷ ban nhân dân tỉnh qua trục liên thông văn bản.',
      ],
    },
  ],
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
