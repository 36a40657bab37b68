'use client'
import { useTranslation } from '@payloadcms/ui'

/** The toolbar's sign for a run-in lead: a line whose start is heavy. It names itself, since toolbar buttons have no label. */
export function RunInIcon() {
  const { i18n } = useTranslation()
  const name =
    i18n.language === 'zh' ? '段首提示句\uFF08Ctrl/\u2318+Alt+S\uFF09' : 'Run-in lead (Ctrl/\u2318+Alt+S)'
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" role="img" aria-label={name}>
      <title>{name}</title>
      <path d="M4 4.5h6v3H4z" fill="currentColor" />
      <path d="M11.5 6H16M4 10h12M4 14h8" fill="none" stroke="currentColor" />
    </svg>
  )
}
