'use client'
export function ListExchange() {
  return null
}
