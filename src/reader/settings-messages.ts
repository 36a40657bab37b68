import type { Locale } from '../kernel/locales.ts'
import type { SettingName, settingValues } from './script/settings.ts'

type Labels<Name extends SettingName> = Record<(typeof settingValues)[Name][number], string>

/** The words of the panel of reading settings. */
export type SettingsMessages = {
  title: string
  size: string
  sizes: Labels<'size'>
  face: string
  faces: Labels<'face'>
  theme: string
  themes: Labels<'theme'>
  reset: string
}

const messages: Record<Locale, SettingsMessages> = {
  zh: {
    title: '阅读设置',
    size: '字号',
    sizes: { standard: '标准', small: '小', large: '大', largest: '适老大字' },
    face: '字体',
    faces: { song: '宋体', hei: '黑体', kai: '楷体' },
    theme: '明暗',
    themes: { system: '随系统', light: '浅色', dark: '深色' },
    reset: '恢复默认',
  },
  en: {
    title: 'Reading settings',
    size: 'Size',
    sizes: { standard: 'Standard', small: 'Small', large: 'Large', largest: 'Large type mode' },
    face: 'Typeface',
    faces: { song: 'Serif', hei: 'Sans serif', kai: 'Kai' },
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    reset: 'Reset',
  },
}

/** Answers the words of the panel in one language. */
export function getSettingsMessages(locale: Locale): SettingsMessages {
  return messages[locale]
}
