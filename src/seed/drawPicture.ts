import sharp from 'sharp'

const width = 1600
const height = 900

const hill = (base: number, rise: number, fill: string) =>
  `<path d="M0 ${base} C 300 ${base - rise}, 560 ${base + rise / 3}, 820 ${base - rise / 2} S 1300 ${base - rise}, 1600 ${base - rise / 4} V 900 H 0 Z" fill="${fill}"/>`

const terraces = Array.from({ length: 7 }, (_, index) =>
  hill(560 + index * 55, 70 - index * 5, index % 2 ? '#8fae5d' : '#7a9c4c'),
).join('')

const windows = (x: number, y: number, columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, index) => {
    const lit = (index * 7) % 3 !== 0
    return `<rect x="${x + 18 + (index % columns) * 34}" y="${y + 22 + Math.floor(index / columns) * 44}" width="16" height="24" fill="${lit ? '#f6d98b' : '#4a4f63'}"/>`
  }).join('')

const house = (x: number, y: number, columns: number, rows: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${columns * 34 + 20}" height="${900 - y}" fill="${fill}"/>${windows(x, y, columns, rows)}`

const rays = Array.from(
  { length: 16 },
  (_, index) =>
    `<path d="M-16 -60 L0 -210 L16 -60 Z" transform="rotate(${index * 22.5})" fill="#e2b04a"/>`,
).join('')

const circles = [250, 290, 330, 380]
  .map(
    (radius, index) =>
      `<circle r="${radius}" fill="none" stroke="#c9942b" stroke-width="${index % 2 ? 3 : 8}" ${index === 2 ? 'stroke-dasharray="14 12"' : ''}/>`,
  )
  .join('')

const sky = (top: string, bottom: string) =>
  `<defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#s)"/>`

/** Calm scenes without words: terraces, a river, a drum, a street, a bridge. */
const motifs = [
  `${sky('#bcd3dc', '#f3ead2')}<circle cx="1180" cy="250" r="90" fill="#f4d58a"/>${hill(470, 190, '#7d97a1')}${hill(540, 120, '#5e8077')}${terraces}`,
  `${sky('#f0cfa4', '#f7eedb')}<circle cx="520" cy="360" r="110" fill="#eaa95a"/>${hill(500, 150, '#8b8fa0')}<path d="M0 620 C 420 560, 760 700, 1600 600 V 900 H 0 Z" fill="#8fb0b9"/><path d="M620 700 q 90 60 190 0 z" fill="#43362c"/><path d="M700 700 V 600 l 62 88 z" fill="#efe6d2"/>`,
  `<rect width="${width}" height="${height}" fill="#5d1f17"/><g transform="translate(800 450)">${circles}<circle r="235" fill="#7a2a1e"/>${rays}<circle r="62" fill="#f3d17c"/></g>`,
  `${sky('#5f6f92', '#e9b98a')}${house(90, 430, 6, 9, '#3b425a')}${house(370, 300, 7, 12, '#323850')}${house(660, 480, 5, 8, '#454c66')}${house(900, 360, 8, 11, '#2e344a')}${house(1240, 460, 7, 9, '#3f4660')}`,
  `${sky('#c3d4d3', '#f5ead0')}${hill(480, 170, '#7f9a94')}${hill(560, 90, '#66857a')}<path d="M0 700 C 500 640, 1000 760, 1600 690 V 900 H 0 Z" fill="#7ea3ac"/><path d="M0 560 H 1600 V 590 H 0 Z" fill="#5a4a3e"/>${[200, 560, 920, 1280].map((x) => `<path d="M${x} 590 q 100 -120 200 0 v 190 h -26 v -150 q -74 -80 -148 0 v 150 h -26 z" fill="#6b5a4b"/>`).join('')}`,
]

/** A JPEG of 1600 × 900. */
export const drawPicture = (motif: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${motifs[motif % motifs.length]}</svg>`,
    ),
  )
    .jpeg({ quality: 82 })
    .toBuffer()
