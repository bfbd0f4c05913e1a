import type { SeedSite } from '@/seed/content'

export const honglamDirectives: SeedSite['directives'] = [
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
]
