/** Lower case, no tone marks, đ as d, single spaces: "Hoà Bình", "hòa bình" and "HOA BINH" come out alike. */
export const foldVietnamese = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
