import type { PieceContent } from '../../../edition/types.ts'
import { languageTag } from '../../../page/dates.ts'
import { BylinesView } from '../../../page/furniture/bylines-view.tsx'
import { getPageMessages } from '../../../page/messages.ts'
import { HeadingTextView } from '../../../page/text/heading-text-view.tsx'
import { PieceTextView } from '../../../page/text/piece-text-view.tsx'
import { createTextSetting } from '../../../page/text-setting.ts'
import { createPublicUrls } from '../../../page/urls.ts'

type Props = { content: PieceContent; question: string | null; token: string }

/** The answer as it would be printed, and nothing around it that leads away from it. */
export function GuestText({ content, question, token }: Props) {
  const { locale } = content
  const messages = getPageMessages(locale)
  const urls = {
    ...createPublicUrls(locale),
    media: (sha256: string) => `/invitations/${token}/media/${sha256}`,
  }
  const setting = createTextSetting(
    { slug: 'piece', blocks: content.body },
    { anchor: (blockId) => `piece.${blockId}`, headingLevel: 3, messages, urls },
  )
  const title = content.headline ?? question
  return (
    <article className="guest-text" lang={languageTag(locale)}>
      {question && content.headline ? <p className="question">{question}</p> : null}
      {title ? (
        <h2 className="title">
          <HeadingTextView text={title} locale={locale} />
        </h2>
      ) : null}
      <BylinesView
        placed={{ piece: content, slug: 'piece', hash: '', question, experts: [] }}
        messages={messages}
        urls={urls}
      />
      <PieceTextView piece={content} setting={setting} />
    </article>
  )
}
