import type { SeedSite } from '@/seed/content'
import { decisionText } from './decisionText'

export const honglamDocuments: SeedSite['documents'] = [
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
]
