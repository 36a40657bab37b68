import type { PayloadRequest } from 'payload'

type Named = { slug: string; id: number | string }

/**
 * On the request itself: its context is copied, and others are put in its place. The built site holds this module once
 * for each of its bundles, and a page asks in one what a hook answers in another, so the symbol is the process's.
 */
const asked = Symbol.for('roundtable: bases asked for')

/** Notes that a request wants the base of a draft that it reads (D2): working it out for each of a list is dear. */
export function askForBase(req: PayloadRequest, { slug, id }: Named): void {
  note(req, `${slug}:${id}`)
}

/** Notes that a request wants the bases of all drafts of a collection that it reads; for small ones. */
export function askForBases(req: PayloadRequest, slug: string): void {
  note(req, slug)
}

/** Says whether a request wants the base of a draft that it reads. */
export function isBaseAsked(req: PayloadRequest, { slug, id }: Named): boolean {
  const names = readNames(req)
  return names.has(slug) || names.has(`${slug}:${id}`)
}

function note(req: PayloadRequest, name: string): void {
  Reflect.set(req, asked, readNames(req).add(name))
}

function readNames(req: PayloadRequest): Set<string> {
  const names: unknown = Reflect.get(req, asked)
  return names instanceof Set ? names : new Set<string>()
}
