import type { Topic } from '@/payload-types'

type Props = { topic: Topic | string | null | undefined; path: string }

export const TopicLink = ({ topic, path }: Props) =>
  topic && typeof topic !== 'string' ? (
    <a href={`${path}?linh-vuc=${topic.slug}`}>{topic.name}</a>
  ) : null
