import type { Locale } from '../../../kernel/locales.ts'

/** Leads to the text under work; the answer gives this browser the ticket to its room. */
export function WriteForm({ token, language, submit }: { token: string; language: Locale; submit: string }) {
  return (
    <form method="post" action={`/invitations/${token}/write`} className="guest-act">
      <input type="hidden" name="language" value={language} />
      <button type="submit" className="guest-button">
        {submit}
      </button>
    </form>
  )
}
