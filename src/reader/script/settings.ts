/** The ways in which a reader can have pages set; the first value of each is what a reader gets who chose nothing. */
export const settingValues = {
  /** `largest` is the large-type mode for older readers: bigger, wider spaced and of stronger contrast. */
  size: ['standard', 'small', 'large', 'largest'],
  face: ['song', 'hei', 'kai'],
  theme: ['system', 'light', 'dark'],
} as const

/** The name of a setting: the name of its radio buttons, and of the `data-` attribute of the root element. */
export type SettingName = keyof typeof settingValues
/** What a reader chose; a setting left at its first value is absent. */
export type Settings = Partial<Record<SettingName, string>>

/** Answers the settings that are in a stored text, without anything that is no setting. */
export function parseSettings(stored: string | null): Settings {
  const settings: Settings = {}
  for (const part of (stored ?? '').split(' ')) {
    const [name = '', value = ''] = part.split('=')
    if (isSettingName(name) && isChoice(name, value)) settings[name] = value
  }
  return settings
}

/** Answers the text that `parseSettings` reads: `size=large theme=dark`. */
export function serialiseSettings(settings: Settings): string {
  return listSettingNames()
    .filter((name) => isChoice(name, settings[name] ?? ''))
    .map((name) => `${name}=${settings[name]}`)
    .join(' ')
}

/** Answers the names of all settings. */
export function listSettingNames(): SettingName[] {
  return Object.keys(settingValues).filter(isSettingName)
}

/** Says whether a setting has this name. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingValues, name)
}

/** Says whether a value is one that a reader chose, and not the one that everybody begins with. */
function isChoice(name: SettingName, value: string): boolean {
  return settingValues[name].findIndex((candidate) => candidate === value) > 0
}
