import type { Edition } from '../generated/payload-types.ts'

/** Answers how lists name an issue without its title, which may be what is wrong: its number, and where it stands. */
export function nameLine({
  label,
  series,
  issueSlug,
}: Pick<Edition, 'label' | 'series' | 'issueSlug'>): string {
  return [label, `/${series}/${issueSlug}`].filter(Boolean).join(' · ')
}
