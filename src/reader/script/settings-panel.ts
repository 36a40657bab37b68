import { isSettingName, listSettingNames, type Settings, settingValues } from './settings.ts'
import { applySettings, keepSettings, onSettingsElsewhere, readSettings } from './settings-store.ts'

/** Lets the radio buttons of a `<form data-reading-settings>` set the page, and its reset button undo that. */
export function attachSettingsPanel(form: HTMLFormElement): void {
  showSettings(form, readSettings())
  form.addEventListener('change', () => {
    const settings = readForm(form)
    keepSettings(settings)
    applySettings(settings)
  })
  form.addEventListener('reset', (event) => {
    // The form's own reset would show what the last page load had.
    event.preventDefault()
    keepSettings({})
    applySettings({})
    showSettings(form, {})
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  onSettingsElsewhere((settings) => {
    applySettings(settings)
    showSettings(form, settings)
  })
}

/** Closes an open `<details data-closes>` on Escape, giving the focus back to its summary, and on a click elsewhere. */
export function attachClosing(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    details.querySelector('summary')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) details.open = false
  })
}

function readForm(form: HTMLFormElement): Settings {
  const settings: Settings = {}
  for (const [name, value] of new FormData(form)) {
    const isChosen = isSettingName(name) && value !== settingValues[name][0]
    if (isChosen && typeof value === 'string') settings[name] = value
  }
  return settings
}

function showSettings(form: HTMLFormElement, settings: Settings): void {
  for (const name of listSettingNames()) {
    const wanted = settings[name] ?? settingValues[name][0]
    for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      input.checked = input.value === wanted
    }
  }
}
