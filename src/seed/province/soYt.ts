import type { SeedSite } from '@/seed/content'

export const soYt: SeedSite = {
  key: 'so-yt',
  host: 'so-yt.localhost',
  kind: 'component',
  name: 'Sở Y tế',
  shortName: 'Sở Y tế',
  superior: 'Uỷ ban nhân dân tỉnh Hồng Lam',
  accent: 'ngoc',
  slogan: 'Chăm sóc sức khoẻ nhân dân, dân số và an toàn thực phẩm.',
  address: 'Số 20 đường Hùng Vương, phường Trung Tâm, tỉnh Hồng Lam',
  phone: '0299 3 820 220',
  email: 'so-yt@honglam.example',
  responsiblePerson: 'Lương Thị Hoà, Phó Giám đốc',
  agency: {
    name: 'Sở Y tế tỉnh Hồng Lam',
    shortName: 'SYT',
    otherNames: ['Sở Y tế'],
    kind: 'department',
  },
  head: {
    name: 'Đỗ Xuân Trường',
    position: 'Giám đốc',
  },
  people: {
    editor: 'Mai Thuỳ Linh',
    publisher: 'Lương Thị Hoà',
    officer: 'Phùng Quốc Huy',
    siteAdmin: 'Nông Văn Thắng',
  },
  documents: [
    {
      number: '56/QĐ-SYT',
      type: 'quyet-dinh',
      title: 'Công khai giá dịch vụ tiêm chủng tại các trạm y tế',
      issued: 10,
      effective: 9,
      topic: 'Y tế, dân số',
      summary: 'Bảng giá áp dụng thống nhất tại 86 trạm y tế.',
      text: 'Điều 1. Giá dịch vụ\nGiá dịch vụ tiêm chủng tại trạm y tế thực hiện theo bảng kèm theo, đã gồm vật tư.\nĐiều 2. Đối tượng miễn\nTrẻ em trong chương trình tiêm chủng mở rộng được miễn toàn bộ.\nĐiều 3. Niêm yết\nTrạm y tế niêm yết giá tại nơi tiếp đón và trên cổng của Sở.\nĐiều 4. Thi hành\nTrưởng trạm y tế chịu trách nhiệm thi hành.',
    },
    {
      number: '31/HD-SYT',
      type: 'huong-dan',
      title: 'Phòng, chống sốt xuất huyết trong mùa mưa',
      issued: 40,
      effective: 40,
      topic: 'Y tế, dân số',
      summary: 'Việc cần làm của hộ gia đình, trường học, trạm y tế.',
    },
  ],
  directives: [
    {
      number: '74/KH-SYT',
      type: 'ke-hoach',
      title: 'Khám sức khoẻ định kỳ cho người cao tuổi',
      issued: 11,
      summary: 'Khám tại trạm y tế, xong trước cuối năm.',
      recipients: ['Trung tâm Y tế các khu vực', 'Trạm y tế các xã, phường'],
      tasks: [
        {
          what: 'Khám cho 41.000 người từ 65 tuổi',
          leadUnit: 'Trung tâm Y tế các khu vực',
          due: -30,
        },
      ],
      body: ['Mỗi người được khám ít nhất một lần trong năm, kết quả ghi vào sổ sức khoẻ điện tử.'],
    },
  ],
  questions: [
    {
      title: 'Chuyển tuyến khám bảo hiểm y tế cần giấy tờ gì?',
      question:
        'Mẹ tôi điều trị ở trung tâm y tế, bác sĩ cho chuyển lên bệnh viện tỉnh. Cần mang giấy tờ gì?',
      asker: 'Triệu Thị Sen',
      topic: 'Y tế, dân số',
      unit: 'Phòng Nghiệp vụ Y',
      received: 60,
      answered: 29,
      state: 'answered',
      legalBasis: 'Luật Bảo hiểm y tế',
      answer: [
        'Cần thẻ bảo hiểm y tế (hoặc căn cước đã tích hợp) và phiếu chuyển cơ sở khám, chữa bệnh do trung tâm y tế cấp.',
      ],
    },
    {
      title: 'Trạm y tế xã nghỉ trực đêm thì cấp cứu ở đâu?',
      question: 'Trạm y tế xã tôi không có người trực ban đêm. Khi cần cấp cứu chúng tôi gọi ai?',
      asker: 'Hà Văn Dũng',
      unit: 'Phòng Nghiệp vụ Y',
      received: 45,
      state: 'assigned',
    },
    {
      title: 'Đề nghị công khai kết quả kiểm tra bếp ăn trường học',
      question:
        'Đề nghị Sở công khai kết quả kiểm tra an toàn thực phẩm tại bếp ăn các trường mầm non.',
      asker: 'Nguyễn Thị Hồng Nhung',
      topic: 'Y tế, dân số',
      received: 38,
      state: 'received',
    },
  ],
  news: [
    {
      title: 'Khám miễn phí cho người cao tuổi tại 12 xã miền núi',
      category: 'activity',
      summary: 'Đoàn thầy thuốc tình nguyện khám cho hơn 1.100 lượt người.',
      published: 4,
      author: 'Thuỳ Linh',
      picture: {
        motif: 0,
        alt: 'Thung lũng và ruộng bậc thang',
      },
      body: [
        'Đoàn gồm 24 thầy thuốc, mang theo máy siêu âm và thuốc.',
        'Người có bệnh nặng được hẹn khám chuyên khoa ngay tại chỗ.',
      ],
    },
    {
      title: 'Sáu dấu hiệu cần đưa trẻ sốt đến cơ sở y tế ngay',
      category: 'guidance',
      summary: 'Cha mẹ cần biết để không đến muộn.',
      published: 12,
      source: 'Trung tâm Kiểm soát bệnh tật tỉnh',
      body: [
        {
          ul: [
            'Li bì, khó đánh thức.',
            'Nôn liên tục.',
            'Chảy máu chân răng, máu mũi.',
            'Tay chân lạnh.',
            'Đau bụng nhiều.',
            'Tiểu ít.',
          ],
        },
      ],
    },
  ],
}
