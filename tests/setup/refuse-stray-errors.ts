import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

const printError = console.error
let strays: string[] = []

beforeEach(() => {
  strays = []
  console.error = (...values: unknown[]) => {
    strays.push(format(...values))
    printError(...values)
  }
})

afterEach(() => {
  console.error = printError
  expect(strays, 'console.error was called: expect it in the test, or mend what it says').toEqual([])
})
