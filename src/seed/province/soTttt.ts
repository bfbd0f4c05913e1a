import type { SeedSite } from '@/seed/content'
import { decisionText } from './decisionText'

export const soTttt: SeedSite = {
  key: 'so-tttt',
  host: 'so-tttt.localhost',
  kind: 'component',
  name: 'Sở Thông tin và Truyền thông',
  shortName: 'Sở TT&TT',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'cham',
  slogan: 'Báo chí, bưu chính, viễn thông và chuyển đổi số của tỉnh.',
  address: 'Số 12 đường Hùng Vương, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 812 345',
  email: 'so-tttt@honglam.example',
  responsiblePerson: 'Nguyễn Thị Mai An, Phó Giám đốc',
  agency: {
    name: 'Sở Thông tin và Truyền thông tỉnh Hồng Lam',
    shortName: 'STTTT',
    otherNames: ['Sở Thông tin và Truyền thông'],
    kind: 'department',
  },
  head: {
    name: 'Trần Quốc Bình',
    position: 'Giám đốc',
  },
  people: {
    editor: 'Vũ Hải Yến',
    publisher: 'Nguyễn Thị Mai An',
    officer: 'Bùi Đức Long',
    siteAdmin: 'Hồ Sỹ Đạt',
  },
  documents: [
    {
      number: '34/QĐ-STTTT',
      type: 'quyet-dinh',
      title: 'Ban hành Quy chế hoạt động của Ban biên tập Cổng thông tin điện tử của Sở',
      issued: 9,
      effective: 8,
      topic: 'Báo chí, xuất bản',
      summary: 'Phân công biên tập, duyệt tin, trả lời câu hỏi.',
      text: decisionText({
        about: 'tổ chức và hoạt động của Ban biên tập',
        scope: 'Tin do cơ quan khác cung cấp thực hiện theo thoả thuận riêng.',
        subjects: 'Thành viên Ban biên tập; trưởng phòng, giám đốc đơn vị thuộc Sở.',
        principles: [
          'Tin phải có nguồn, tác giả và người duyệt.',
          'Không đăng thông tin riêng của người dân.',
          'Câu hỏi được giao đơn vị trả lời trong 02 ngày làm việc.',
        ],
        duties: [
          {
            who: 'Trưởng Ban biên tập',
            what: 'Duyệt tin trong ngày; vắng mặt thì uỷ quyền bằng văn bản.',
          },
          {
            who: 'trưởng các phòng',
            what: 'Cung cấp văn bản mới của lĩnh vực trong ngày ban hành.',
          },
        ],
        from: 'ngày ký',
      }),
    },
    {
      number: '12/HD-STTTT',
      type: 'huong-dan',
      title: 'Tạo bản chữ từ văn bản quét để đăng lên cổng',
      issued: 20,
      effective: 20,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary: 'Bốn bước, kèm danh sách lỗi hay gặp.',
      text: '1. Quét với độ phân giải 300 dpi, không nghiêng.\n2. Nhận dạng chữ bằng công cụ của tỉnh.\n3. Đối chiếu số, ký hiệu, ngày tháng, tên riêng với bản gốc.\n4. Dán bản chữ vào ô “Toàn văn”, giữ mỗi điều một dòng.',
    },
    {
      number: '17/2025/QĐ-UBND',
      type: 'quyet-dinh',
      title:
        'Quy định về cung cấp thông tin trên cổng thông tin điện tử của các cơ quan nhà nước trên địa bàn tỉnh',
      issuer: 'Uỷ ban nhân dân tỉnh Hồng Lam',
      signer: 'Lê Quang Vinh',
      signerPosition: 'Chủ tịch',
      issued: 300,
      effective: 289,
      lag: 3,
      topic: 'Công nghệ thông tin, chuyển đổi số',
      summary: 'Văn bản cấp trên mà Sở là cơ quan hướng dẫn thi hành.',
    },
    {
      number: '90/QĐ-STTTT',
      type: 'quyet-dinh',
      title: 'DỰ THẢO NỘI BỘ: Kế hoạch luân chuyển cán bộ',
      issued: 1,
      isDraft: true,
    },
  ],
  directives: [
    {
      number: '05/KH-STTTT',
      type: 'ke-hoach',
      title: 'Tập huấn kỹ năng số cho cán bộ, công chức cấp xã',
      issued: 14,
      summary: 'Bốn lớp, mỗi lớp 40 người.',
      recipients: ['Uỷ ban nhân dân các xã, phường', 'Các phòng, đơn vị thuộc Sở'],
      tasks: [
        {
          what: 'Mở lớp cho cụm miền núi',
          leadUnit: 'Trung tâm Chuyển đổi số',
          due: -15,
        },
        {
          what: 'Soạn tài liệu tập huấn',
          leadUnit: 'Phòng Công nghệ thông tin',
          due: 2,
          done: 4,
          result: 'Tài liệu 48 trang, đã đăng trên cổng',
        },
      ],
      body: [
        'Kế hoạch nhằm bảo đảm mỗi xã có ít nhất hai người thạo việc đăng tin, trả lời câu hỏi và ký số văn bản.',
      ],
    },
    {
      number: '118/TB-STTTT',
      type: 'thong-bao',
      title: 'Kết luận của Giám đốc tại cuộc họp giao ban tháng',
      issued: 6,
      summary: 'Năm việc giao các phòng.',
      recipients: ['Các phòng, đơn vị thuộc Sở'],
      tasks: [
        {
          what: 'Rà soát danh bạ thư điện tử công vụ của 100% phòng, đơn vị',
          leadUnit: 'Văn phòng Sở',
          due: -5,
        },
      ],
      body: ['Các phòng báo cáo kết quả trước kỳ giao ban sau.'],
    },
  ],
  questions: [
    {
      title: 'Đổi địa chỉ trụ sở có phải làm lại giấy phép trang thông tin điện tử tổng hợp không?',
      question:
        'Doanh nghiệp tôi chuyển trụ sở sang phường khác. Giấy phép thiết lập trang thông tin điện tử tổng hợp có phải cấp lại không?',
      asker: 'Đào Minh Quân',
      topic: 'Báo chí, xuất bản',
      unit: 'Phòng Thông tin, Báo chí',
      received: 18,
      answered: 14,
      state: 'answered',
      isPublicInterest: true,
      legalBasis: 'Nghị định về quản lý, cung cấp dịch vụ Internet và thông tin trên mạng',
      answer: [
        'Trường hợp chỉ đổi địa chỉ trụ sở, doanh nghiệp làm thủ tục sửa đổi, bổ sung giấy phép, không phải cấp lại.',
        {
          ul: [
            'Nộp văn bản đề nghị qua cổng dịch vụ công.',
            'Thời hạn giải quyết: 10 ngày làm việc.',
          ],
        },
      ],
    },
    {
      title: 'Chứng thư số hỏng thiết bị thì cấp lại thế nào?',
      question: 'Thiết bị lưu khoá bí mật của tôi bị hỏng. Tôi cần giấy tờ gì để được cấp lại?',
      asker: 'Trịnh Thu Trang',
      topic: 'Công nghệ thông tin, chuyển đổi số',
      unit: 'Trung tâm Chuyển đổi số',
      received: 25,
      answered: 22,
      state: 'answered',
      legalBasis: 'Quyết định 412/QĐ-UBND',
      answer: [
        'Cơ quan của ông/bà gửi văn bản đề nghị kèm thiết bị hỏng; Trung tâm cấp lại trong 03 ngày làm việc.',
      ],
    },
    {
      title: 'Phản ánh cột treo cáp viễn thông võng thấp trước cổng trường',
      question: 'Trước cổng Trường Tiểu học Hoa Sen có bó cáp võng thấp, đề nghị cơ quan xử lý.',
      asker: 'Lê Thị Bích',
      unit: 'Phòng Bưu chính, Viễn thông',
      received: 3,
      state: 'assigned',
    },
  ],
  news: [
    {
      title: 'Khai giảng lớp tập huấn kỹ năng số cho 64 cán bộ cấp xã',
      category: 'activity',
      summary: 'Học viên thực hành đăng văn bản, trả lời câu hỏi ngay trên cổng của xã mình.',
      published: 2,
      author: 'Hải Yến',
      picture: {
        motif: 3,
        alt: 'Dãy nhà phố lúc hoàng hôn, đèn sáng trong cửa sổ',
      },
      body: [
        'Lớp học kéo dài hai ngày tại Trung tâm Chuyển đổi số tỉnh.',
        'Mỗi học viên mang theo ba văn bản của xã để tự tay đăng, kèm bản chữ đọc được trên điện thoại.',
        'Cuối lớp, 61 trên 64 học viên đăng đúng ngay lần đầu.',
      ],
    },
    {
      title: 'Ra mắt tổng đài tiếp nhận phản ánh hiện trường',
      category: 'activity',
      summary: 'Người dân gọi một số, phản ánh được chuyển đúng cơ quan trong ngày.',
      published: 9,
      author: 'Đức Long',
      picture: {
        motif: 1,
        alt: 'Sông chảy qua thành phố buổi sớm',
      },
      body: [
        'Tổng đài hoạt động từ 6 giờ đến 22 giờ mỗi ngày.',
        'Phản ánh được chuyển cơ quan xử lý trong 04 giờ làm việc; kết quả đăng công khai.',
      ],
    },
    {
      title: 'Năm điều cần biết khi ký số văn bản',
      category: 'guidance',
      summary: 'Hướng dẫn ngắn cho người lần đầu dùng chữ ký số chuyên dùng.',
      published: 16,
      source: 'Trung tâm Chuyển đổi số',
      body: [
        {
          ul: [
            'Kiểm tra tên người ký trước khi bấm ký.',
            'Không để thiết bị cắm sẵn khi rời máy.',
            'Ký bản cuối cùng, không sửa tệp sau khi ký.',
            'Kiểm tra dấu thời gian.',
            'Mất thiết bị báo ngay trong ngày.',
          ],
        },
      ],
    },
  ],
}
