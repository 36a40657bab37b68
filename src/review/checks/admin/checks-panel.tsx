'use client'
export function ChecksPanel() {
  return null
}
