import { listSettingNames, parseSettings, type Settings, serialiseSettings } from './settings.ts'

const key = 'reading-settings'

/** Answers what the reader chose earlier in this browser; nothing where it keeps nothing. */
export function readSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(key))
  } catch {
    // A browser told to keep nothing throws at the mere mention of its storage.
    return {}
  }
}

/** Keeps what the reader chose, where the browser keeps anything. */
export function keepSettings(settings: Settings): void {
  try {
    const text = serialiseSettings(settings)
    if (text) localStorage.setItem(key, text)
    else localStorage.removeItem(key)
  } catch {
    // They then hold for this page.
  }
}

/** Sets the page as chosen: `data-size`, `data-face` and `data-theme` of the root element, absent where nothing is. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement
  for (const name of listSettingNames()) {
    if (settings[name]) dataset[name] = settings[name]
    else delete dataset[name]
  }
}

/** Calls back when the reader has chosen in another window. */
export function onSettingsElsewhere(listener: (settings: Settings) => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) listener(readSettings())
  })
}
