import { attachCopying } from './copy.ts'
import { attachClosing, attachSettingsPanel } from './settings-panel.ts'
import { applySettings, readSettings } from './settings-store.ts'
import { attachSuggestions } from './suggest.ts'
import { attachZoom } from './zoom.ts'

// Before anything is painted: the head waits for this file.
applySettings(readSettings())
// What only works with a script is not shown without (`[data-needs-script]`).
document.documentElement.dataset.script = ''

document.addEventListener('DOMContentLoaded', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-reading-settings]')) {
    attachSettingsPanel(form)
  }
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-closes]')) {
    attachClosing(details)
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    'button[data-copy], button[data-copy-from]',
  )) {
    attachCopying(button)
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) attachSuggestions(form)
  for (const region of document.querySelectorAll<HTMLElement>('[data-zoomable]')) attachZoom(region)
})
