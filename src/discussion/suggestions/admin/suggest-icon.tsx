/** A pen beside a struck line. */
export function SuggestIcon() {
  return (
    <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <path d="M4 14h7M4 10h4M12.5 9.5l3-3 1.5 1.5-3 3-2 .5z" stroke="currentColor" strokeLinejoin="round" />
    </svg>
  )
}
