import type { Locale } from '../../kernel/locales.ts'
import { type SettingName, settingValues } from '../script/settings.ts'
import { getSettingsMessages } from '../settings-messages.ts'
import { CharactersLinks } from './characters-links.tsx'

/**
 * Sets the panel of reading settings: radio buttons that the reader's script obeys, and keeps for the next page.
 * Without the script it is not shown.
 */
export function ReadingSettings({ locale }: { locale: Locale }) {
  const messages = getSettingsMessages(locale)
  return (
    <details className="reading-settings" data-closes="" data-needs-script="">
      <summary>{messages.title}</summary>
      <form data-reading-settings="" aria-label={messages.title}>
        <SettingChoice name="size" legend={messages.size} labels={messages.sizes} />
        <SettingChoice name="face" legend={messages.face} labels={messages.faces} />
        <SettingChoice name="theme" legend={messages.theme} labels={messages.themes} />
        {locale === 'zh' ? <CharactersLinks /> : null}
        <button type="reset">{messages.reset}</button>
      </form>
    </details>
  )
}

function SettingChoice<Name extends SettingName>({
  name,
  legend,
  labels,
}: {
  name: Name
  legend: string
  labels: Record<(typeof settingValues)[Name][number], string>
}) {
  const values: readonly (typeof settingValues)[Name][number][] = settingValues[name]
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value, index) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}
