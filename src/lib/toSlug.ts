import slugify from 'slugify'

const longest = 80

/** "Chỉ thị 08/CT-UBND" → chi-thi-08-ct-ubnd; at most 80 characters, cut between words. */
export function toSlug(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[/_.,–—]/g, '-')
    .replace(/[Ðð]/g, 'đ')
  const slug = slugify(words, { lower: true, strict: true, locale: 'vi', trim: true })
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : longest)
}
