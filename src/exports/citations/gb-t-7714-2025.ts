import type { Locale } from '../../kernel/locales.ts'

const etAl: Record<Locale, string> = { zh: '等', en: 'et al.' }

/**
 * Answers a CSL style after GB/T 7714—2025, numeric, for what Roundtable cites: articles of newspapers (8.5, [N/OL]) and
 * of numbered periodicals ([J/OL]), online. Up to three authors, then 等 or et al. by the item's language (7.1.2); without
 * an author the title stands first (7.1.3); no access date, since the text of an edition never changes.
 */
export function writeGbT7714Style(locale: Locale): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
  <info>
    <title>GB/T 7714—2025 (numeric, articles online, ${locale})</title>
    <id>roundtable-gb-t-7714-2025-${locale}</id>
    <category citation-format="numeric"/>
    <updated>2026-11-22T00:00:00+00:00</updated>
  </info>
  <locale>
    <terms>
      <term name="et-al">${etAl[locale]}</term>
    </terms>
  </locale>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <macro name="day">
    <date variable="issued" delimiter="-">
      <date-part name="year"/>
      <date-part name="month" form="numeric-leading-zeros"/>
      <date-part name="day" form="numeric-leading-zeros"/>
    </date>
  </macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography et-al-min="4" et-al-use-first="3">
    <layout suffix=".">
      <group delimiter=". ">
        <names variable="author">
          <name delimiter=", " name-as-sort-order="all" sort-separator=" " initialize-with=" " delimiter-precedes-et-al="always"/>
        </names>
        <choose>
          <if type="article-newspaper">
            <group delimiter=". ">
              <text variable="title" suffix="[N/OL]"/>
              <group delimiter=", ">
                <text variable="container-title"/>
                <group>
                  <text macro="day"/>
                  <text variable="page" prefix="(" suffix=")"/>
                </group>
              </group>
            </group>
          </if>
          <else>
            <group delimiter=". ">
              <text variable="title" suffix="[J/OL]"/>
              <group>
                <group delimiter=", ">
                  <text variable="container-title"/>
                  <text macro="year"/>
                </group>
                <text variable="issue" prefix="(" suffix=")"/>
              </group>
            </group>
          </else>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`
}
