import { z } from 'zod'
import { foldVietnamese } from '@/lib/foldVietnamese'
import { toRichText } from '@/lib/toRichText'
import { hashOf, oneLine, optionalText, type Mapped } from './source'

const schema = z.object({
  title: oneLine,
  question: optionalText,
  answer: optionalText,
  field: oneLine,
  agency: oneLine,
})

const longestTitle = 200

/** The first sentence of a question stands for a missing title. */
function titleOf(title: string | undefined, question: string): string {
  const words = title ?? question.replace(/\s+/g, ' ')
  if (words.length <= longestTitle) return words
  const cut = words.slice(0, longestTitle - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

function build({ title, field, agency }: z.infer<typeof schema>, question: string, answer: string) {
  return {
    title: titleOf(title, question),
    question,
    answer: toRichText(
      answer
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
    state: 'answered' as const,
    unit: agency?.slice(0, 200),
    topicName: field?.slice(0, 200),
  }
}

export type ImportedQuestion = ReturnType<typeof build>

/** A question with its answer, as another portal published it. */
export function toQuestion(source: Record<string, unknown>): Mapped<ImportedQuestion> {
  const parsed = schema.safeParse(source)
  if (!parsed.success)
    return { isOk: false, reasons: parsed.error.issues.map(({ message }) => message) }
  const { question, answer } = parsed.data
  const reasons = [
    ...(question ? [] : ['Thiếu câu hỏi.']),
    ...(answer ? [] : ['Thiếu câu trả lời.']),
    ...(question && question.length > 5000 ? ['Câu hỏi dài quá 5.000 ký tự.'] : []),
  ]
  if (!question || !answer || reasons.length > 0) return { isOk: false, reasons }
  const document = build(parsed.data, question, answer)
  return {
    isOk: true,
    document,
    identity: hashOf(foldVietnamese(question)),
    hash: hashOf(document),
  }
}
