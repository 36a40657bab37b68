import type { Locale } from '../../kernel/locales.ts'
import { languageTag } from '../../page/dates.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { HeadingFont } from '../fonts/heading-font.ts'
import type { MetaTag } from '../metadata/citation-tags.ts'
import { getSiteMessages } from '../site-messages.ts'

const ogLocales: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' }

/** A page in one language, absolute. */
export type Translation = { locale: Locale; address: string }

/** A picture that stands for a page where it is shared. */
export type HeadPicture = { address: string; width: number; height: number; description: string }

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
  /** The page in other languages, where it is published in them too. */
  translations?: readonly Translation[]
  /** The feeds that follow the page, by the path below `/feeds` without the format: `series/roundtable`. */
  feed?: { path: string; title: string }
  /** The face of the page's headings, where it brings one. */
  headingFont?: HeadingFont | null
  /** What stands for the page where it is shared. */
  picture?: HeadPicture
  /** Tags that programs for references read. */
  tags?: readonly MetaTag[]
}

/** Sets the document's head: React puts these elements there wherever they stand. */
export function PageHead(props: PageHeadProps) {
  const { siteName } = getSiteMessages(props.locale)
  return (
    <>
      <title>{props.title ? `${props.title} - ${siteName}` : siteName}</title>
      {props.headingFont ? <HeadingFontLinks {...props.headingFont} /> : null}
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <meta name="roundtable-status" content={String(props.status)} />
      {props.description ? <meta name="description" content={props.description} /> : null}
      {props.canonical ? <CanonicalHead {...props} canonical={props.canonical} /> : null}
      {props.canonical ? null : <meta name="robots" content="noindex" />}
      {props.tags?.map((tag) => (
        <meta key={tag.name + tag.content} name={tag.name} content={tag.content} />
      ))}
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        href={`${props.locale === 'zh' ? '' : `/${props.locale}`}/opensearch.xml`}
        title={siteName}
      />
      {props.structuredData ? <StructuredData data={props.structuredData} /> : null}
    </>
  )
}

function HeadingFontLinks({ styles, face }: HeadingFont) {
  return (
    <>
      <link rel="preload" as="font" type="font/woff2" href={face} crossOrigin="anonymous" />
      <link rel="stylesheet" href={styles} precedence="headings" />
    </>
  )
}

function CanonicalHead({
  canonical,
  description,
  feed,
  locale,
  picture,
  title,
  translations = [],
  type = 'website',
}: PageHeadProps) {
  const { siteName } = getSiteMessages(locale)
  return (
    <>
      <link rel="canonical" href={canonical} />
      {translations.length > 1
        ? translations.map((one) => (
            <link key={one.locale} rel="alternate" hrefLang={languageTag(one.locale)} href={one.address} />
          ))
        : null}
      {feed ? <FeedLinks locale={locale} {...feed} /> : null}
      <meta property="og:url" content={canonical} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title ?? siteName} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={ogLocales[locale]} />
      {picture ? <PictureHead {...picture} /> : null}
    </>
  )
}

function PictureHead({ address, width, height, description }: HeadPicture) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={description} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

const feedTypes = [
  ['rss.xml', 'application/rss+xml'],
  ['atom.xml', 'application/atom+xml'],
  ['feed.json', 'application/feed+json'],
] as const

function FeedLinks({ locale, path, title }: { locale: Locale; path: string; title: string }) {
  const urls = createPublicUrls(locale)
  return feedTypes.map(([file, type]) => (
    <link
      key={file}
      rel="alternate"
      type={type}
      title={title}
      href={urls.feed(path ? `${path}/${file}` : file)}
    />
  ))
}

function StructuredData({ data }: { data: object }) {
  // `<` could end the element early.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
