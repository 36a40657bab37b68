import './narrow.css'

/** The mark of the product: a round table with its seats. */
export function RoundMark() {
  const seats = [0, 60, 120, 180, 240, 300]
  return (
    <svg className="desk-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="8.5" fill="currentColor" />
      {seats.map((angle) => (
        <circle
          key={angle}
          cx="16"
          cy="3.4"
          r="2.4"
          fill="currentColor"
          transform={`rotate(${angle} 16 16)`}
        />
      ))}
    </svg>
  )
}
