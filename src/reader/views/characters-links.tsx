import { createPublicUrls } from '../../page/urls.ts'

/**
 * Leads from a Chinese page to the same one in traditional characters, and back; delivery knows the page's address
 * and sets it into what has `data-characters`. The one that the reader has already is not shown.
 */
export function CharactersLinks() {
  const home = createPublicUrls('zh').home()
  return (
    <span className="characters-links">
      <a href={home} data-characters="hans" lang="zh-Hans" hrefLang="zh-Hans">
        简体字
      </a>
      <a href={`${home}hant`} data-characters="hant" lang="zh-Hant" hrefLang="zh-Hant">
        繁體字
      </a>
    </span>
  )
}
