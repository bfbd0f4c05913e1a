import type { Payload } from 'payload'
import { toTimestamp, type Day } from '@/lib/formatDate'
import { toRichText } from '@/lib/toRichText'
import { toSlug } from '@/lib/toSlug'
import { addWorkingDays, rollForward, shiftDay } from '@/lib/workingDays'
import { vietnamCalendar } from '@/obligations/holidays'
import type { SeedDirective, SeedDocument, SeedNews, SeedQuestion, SeedSite } from './content'
import { drawPdf } from './drawPdf'
import { drawPicture } from './drawPicture'

type Seeding = {
  seed: SeedSite
  site: string
  topicIds: Map<string, string>
  today: Day
  withFiles: boolean
}

/** Everything a site publishes, in the order it would have been written. */
export async function seedContent(payload: Payload, seeding: Seeding) {
  const numbers = new Map<string, string>()
  for (const document of seeding.seed.documents.toReversed())
    numbers.set(document.number, await seedDocument(payload, seeding, document, numbers))
  for (const directive of seeding.seed.directives) await seedDirective(payload, seeding, directive)
  for (const question of seeding.seed.questions) await seedQuestion(payload, seeding, question)
  for (const item of seeding.seed.news) await seedNews(payload, seeding, item)
}

const at = ({ today }: Seeding, daysAgo: number): string => toTimestamp(shiftDay(today, -daysAgo))

/** n working days after issue, but never in the future. */
function publishedAt({ today }: Seeding, issued: number, lag = 1): string {
  const day = addWorkingDays(
    rollForward(shiftDay(today, -issued), vietnamCalendar),
    lag,
    vietnamCalendar,
  )
  return toTimestamp(day > today ? today : day)
}

/** Issued on a working day, as documents are. */
const issuedOn = ({ today }: Seeding, issued: number): string =>
  toTimestamp(rollForward(shiftDay(today, -issued), vietnamCalendar))

const statusOf = ({ isDraft }: { isDraft?: boolean }) =>
  (isDraft ? 'draft' : 'published') as 'draft' | 'published'

async function upload(
  payload: Payload,
  { site }: Seeding,
  file: { name: string; mimetype: string; data: Buffer; alt: string },
): Promise<string> {
  const { alt, ...rest } = file
  const media = await payload.create({
    collection: 'media',
    data: { site, alt },
    file: { ...rest, size: rest.data.length },
    depth: 0,
  })
  return media.id
}

const officialCopy = (payload: Payload, seeding: Seeding, number: string, title: string) =>
  upload(payload, seeding, {
    name: `${toSlug(number)}.pdf`,
    mimetype: 'application/pdf',
    data: drawPdf([
      seeding.seed.name,
      `So: ${number}`,
      title,
      '',
      'Ban mau cua tinh Hong Lam (khong co that).',
    ]),
    alt: `Bản chính thức ${number}`,
  })

async function seedDocument(
  payload: Payload,
  seeding: Seeding,
  seed: SeedDocument,
  numbers: Map<string, string>,
) {
  const { seed: site, topicIds, withFiles } = seeding
  const { number, type, title, issued, effective, expires, summary, text } = seed
  const hasFile = withFiles && seed.hasFile !== false && !seed.isDraft
  const document = await payload.create({
    collection: 'legal-documents',
    data: {
      site: seeding.site,
      number,
      // Codes of document types, checked by the select field.
      type: type as never,
      title,
      issuer: seed.issuer ?? site.agency.name,
      signer: seed.signer ?? site.head.name,
      signerPosition: seed.signerPosition ?? (seed.signer === '' ? '' : site.head.position),
      issuedOn: issuedOn(seeding, issued),
      effectiveOn: effective === undefined ? undefined : at(seeding, effective),
      expiresOn: expires === undefined ? undefined : at(seeding, expires),
      topic: seed.topic ? topicIds.get(seed.topic) : undefined,
      summary,
      text,
      file: hasFile ? await officialCopy(payload, seeding, number, title) : undefined,
      relations: seed.relations?.map((relation) => ({
        ...relation,
        target: numbers.get(relation.number),
      })),
      publishedAt: seed.isDraft ? undefined : publishedAt(seeding, issued, seed.lag),
      _status: statusOf(seed),
    },
    depth: 0,
  })
  return document.id
}

async function seedDirective(payload: Payload, seeding: Seeding, seed: SeedDirective) {
  const { number, type, title, issued, urgency, summary, body, recipients, tasks } = seed
  await payload.create({
    collection: 'directives',
    data: {
      site: seeding.site,
      number,
      type: type as never,
      title,
      issuer: seeding.seed.agency.name,
      signer: seed.signer ?? seeding.seed.head.name,
      signerPosition: seed.signerPosition ?? seeding.seed.head.position,
      issuedOn: issuedOn(seeding, issued),
      urgency,
      summary,
      body: body && toRichText(body),
      recipients: recipients?.map((name) => ({ name })),
      tasks: tasks?.map(({ what, leadUnit, due, done, result }) => ({
        what,
        leadUnit,
        dueOn: at(seeding, due),
        state: done === undefined ? ('inProgress' as const) : ('done' as const),
        doneOn: done === undefined ? undefined : at(seeding, done),
        result,
      })),
      file:
        seeding.withFiles && seed.hasFile !== false
          ? await officialCopy(payload, seeding, number, title)
          : undefined,
      publishedAt: publishedAt(seeding, issued, seed.lag),
      _status: statusOf(seed),
    },
    depth: 0,
  })
}

async function seedQuestion(payload: Payload, seeding: Seeding, seed: SeedQuestion) {
  const { title, question, asker, topic, unit, received, answered, state, answer } = seed
  const isAnswered = answered !== undefined
  await payload.create({
    collection: 'questions',
    data: {
      site: seeding.site,
      title,
      question,
      asker: { name: asker, phone: '0900 000 000' },
      topic: topic ? seeding.topicIds.get(topic) : undefined,
      unit,
      receivedAt: at(seeding, received),
      assignedAt: state === 'received' ? undefined : at(seeding, received - 1),
      answeredAt: isAnswered ? at(seeding, answered) : undefined,
      state,
      answer: answer && toRichText(answer),
      legalBasis: seed.legalBasis,
      isPublicInterest: seed.isPublicInterest,
      publishedAt: isAnswered && !seed.isDraft ? at(seeding, answered) : undefined,
      _status: isAnswered && !seed.isDraft ? 'published' : 'draft',
    },
    depth: 0,
  })
}

async function seedNews(payload: Payload, seeding: Seeding, seed: SeedNews) {
  const { title, category, summary, published, author, source, picture, body } = seed
  await payload.create({
    collection: 'news',
    data: {
      site: seeding.site,
      title,
      category,
      summary,
      author,
      source,
      picture:
        picture && seeding.withFiles
          ? await upload(payload, seeding, {
              name: `${toSlug(title)}.jpg`,
              mimetype: 'image/jpeg',
              data: await drawPicture(picture.motif),
              alt: picture.alt,
            })
          : undefined,
      body: toRichText(body),
      publishedAt: seed.isDraft ? undefined : at(seeding, published),
      _status: statusOf(seed),
    },
    depth: 0,
  })
}
