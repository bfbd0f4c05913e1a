import type { SeedSite } from '@/seed/content'

export const soNnmt: SeedSite = {
  key: 'so-nnmt',
  host: 'so-nnmt.localhost',
  kind: 'component',
  name: 'Sở Nông nghiệp và Môi trường',
  shortName: 'Sở NN&MT',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'ngoc',
  slogan: 'Ruộng đồng, rừng núi, đất đai và nguồn nước.',
  address: 'Số 52 đường Hùng Vương, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 860 660',
  email: 'so-nnmt@honglam.example',
  responsiblePerson: 'Bàn Thị Liên, Phó Giám đốc',
  agency: {
    name: 'Sở Nông nghiệp và Môi trường tỉnh Hồng Lam',
    shortName: 'SNNMT',
    otherNames: ['Sở Nông nghiệp và Môi trường'],
    kind: 'department',
  },
  head: {
    name: 'Cầm Ngọc Sơn',
    position: 'Giám đốc',
  },
  people: {
    editor: 'Dương Thị Xuân',
    publisher: 'Bàn Thị Liên',
    officer: 'Lục Văn Chài',
    siteAdmin: 'Hứa Minh Tâm',
  },
  documents: [
    {
      number: '141/QĐ-SNNMT',
      type: 'quyet-dinh',
      title: 'Khung lịch thời vụ vụ Đông Xuân',
      issued: 28,
      effective: 27,
      lag: 12,
      topic: 'Nông nghiệp, nông thôn',
      summary: 'Lịch gieo cấy theo ba vùng.',
      text: 'Điều 1. Lịch thời vụ\nVùng thấp cấy xong trước ngày 10 tháng 02; vùng cao trước ngày 25 tháng 02.\nĐiều 2. Giống\nƯu tiên giống ngắn ngày, chịu rét.\nĐiều 3. Thực hiện\nUỷ ban nhân dân cấp xã thông báo đến từng thôn.',
    },
    {
      number: '150/QĐ-SNNMT',
      type: 'quyet-dinh',
      title: 'Công bố hiện trạng rừng',
      issued: 35,
      effective: 30,
      lag: 15,
      topic: 'Đất đai, môi trường',
      summary: 'Độ che phủ rừng 62,4%.',
    },
    {
      number: '28/HD-SNNMT',
      type: 'huong-dan',
      title: 'Đăng ký biến động đất đai khi tặng cho quyền sử dụng đất',
      issued: 15,
      effective: 15,
      topic: 'Đất đai, môi trường',
      summary: 'Trình tự, giấy tờ và phí.',
    },
  ],
  directives: [
    {
      number: '33/CĐ-SNNMT',
      type: 'cong-dien',
      title: 'Phòng, chống rét cho gia súc',
      issued: 9,
      urgency: 'express',
      summary: 'Nhiệt độ vùng cao có thể xuống dưới 5 độ C.',
      recipients: ['Uỷ ban nhân dân các xã vùng cao'],
      tasks: [
        {
          what: 'Che chắn chuồng trại, dự trữ thức ăn',
          leadUnit: 'Uỷ ban nhân dân các xã vùng cao',
          due: -6,
        },
      ],
      body: ['Không thả rông gia súc khi nhiệt độ dưới 10 độ C.'],
    },
  ],
  questions: [
    {
      title: 'Đất ruộng bỏ hoang ba năm có bị thu hồi không?',
      question: 'Gia đình tôi có thửa ruộng không cấy ba năm nay, xin hỏi có bị thu hồi không?',
      asker: 'Ma Thị Nhài',
      topic: 'Đất đai, môi trường',
      unit: 'Phòng Quản lý đất đai',
      received: 22,
      answered: 15,
      state: 'answered',
      legalBasis: 'Luật Đất đai',
      answer: [
        'Đất trồng cây hằng năm không sử dụng trong 12 tháng liên tục và đã bị xử phạt mà vẫn không đưa vào sử dụng thì thuộc diện thu hồi.',
      ],
    },
  ],
  news: [
    {
      title: 'Vùng chè Sơn Hạ được cấp mã số vùng trồng',
      category: 'activity',
      summary: 'Ba trăm hộ đủ điều kiện xuất khẩu.',
      published: 2,
      author: 'Thị Xuân',
      picture: {
        motif: 0,
        alt: 'Đồi chè bậc thang trong sương sớm',
      },
      body: ['Mã số vùng trồng giúp truy xuất nguồn gốc đến từng nương chè.'],
    },
    {
      title: 'Cách phân loại rác tại hộ gia đình',
      category: 'guidance',
      summary: 'Ba thùng, ba màu, ai cũng làm được.',
      published: 18,
      source: 'Phòng Quản lý môi trường',
      body: [
        {
          ul: [
            'Rác thực phẩm: ủ phân.',
            'Rác tái chế: giấy, kim loại, nhựa sạch.',
            'Rác còn lại: thu gom.',
          ],
        },
      ],
    },
  ],
}
