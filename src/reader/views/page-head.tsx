import type { Locale } from '../../kernel/locales.ts'
import { getSiteMessages } from '../site-messages.ts'

const ogLocales: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' }

/** What a page says of itself to programs. */
export type PageHeadProps = {
  locale: Locale
  /** The HTTP status that delivery answers with. */
  status: 200 | 404 | 410
  title: string | null
  description?: string
  /** The page's public address, absolute; none for pages that are not to be found. */
  canonical?: string
  type?: 'website' | 'article'
  /** schema.org, as plain data. */
  structuredData?: object
}

/** Sets the document's head: React puts these elements there wherever they stand. */
export function PageHead(props: PageHeadProps) {
  const { siteName } = getSiteMessages(props.locale)
  return (
    <>
      <title>{props.title ? `${props.title} - ${siteName}` : siteName}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <meta name="roundtable-status" content={String(props.status)} />
      {props.description ? <meta name="description" content={props.description} /> : null}
      {props.canonical ? <CanonicalHead {...props} canonical={props.canonical} /> : null}
      {props.canonical ? null : <meta name="robots" content="noindex" />}
      {props.structuredData ? <StructuredData data={props.structuredData} /> : null}
    </>
  )
}

function CanonicalHead({ canonical, description, locale, title, type = 'website' }: PageHeadProps) {
  const { siteName } = getSiteMessages(locale)
  return (
    <>
      <link rel="canonical" href={canonical} />
      <meta property="og:url" content={canonical} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title ?? siteName} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={ogLocales[locale]} />
    </>
  )
}

function StructuredData({ data }: { data: object }) {
  // `<` could end the element early.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
