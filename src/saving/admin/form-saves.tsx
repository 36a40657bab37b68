'use client'
import {
  toast,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Choice, FieldConflict } from '../../desk/admin/conflict/conflict.ts'
import { conflictMessages } from '../../desk/admin/conflict/messages.ts'
import { saveDraftBehind } from '../../desk/admin/save-draft-behind.ts'
import { useMessages } from '../../desk/admin/use-messages.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { isValues, type Values } from '../plain-value.ts'
import { ConflictPanel } from './conflict-panel.tsx'
import { FormAgreement } from './form-agreement.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { type OutgoingSave, openSaveDoor } from './save-door.ts'
import { saveOnBase } from './save-on-base.ts'
import { useAlignedRows } from './use-aligned-rows.ts'
import { useTakingTheirs } from './use-taking-theirs.ts'

/**
 * Sees to it that the form around it sends what the person has changed and what they have seen of it (D2), shows what
 * somebody else has changed too, and saves what was chosen.
 */
export function FormSaves({ coedited }: { coedited: readonly string[] }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const messages = useMessages(conflictMessages)
  const form = useForm()
  const [fields] = useAllFormFields()
  const [held, setHeld] = useState<readonly FieldConflict[]>([])
  const agreement = useRef<FormAgreement>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const takeTheirs = useTakingTheirs()
  const align = useAlignedRows()

  const base: unknown = fields.base?.value
  const path = id === undefined ? null : `${config.routes.api}/${collectionSlug}/${id}`
  const query = `autosave=true&depth=0&draft=true&fallback-locale=null&locale=${locale}`

  const readShown = (): Values => {
    const shown: unknown = form.getData()
    return isValues(shown) ? shown : {}
  }

  const notice = useEffectEvent(() => {
    if (typeof base !== 'string') return
    if (!agreement.current?.knows(base)) {
      agreement.current = new FormAgreement(readShown(), { base, apart: coedited })
      setHeld([])
    }
    agreement.current.notice(readShown())
    align(agreement.current, readShown())
  })
  // Before anything else can happen: what is shown now is what the next save has seen.
  useLayoutEffect(() => {
    notice()
  }, [fields, base])

  const save = useEffectEvent(async (outgoing: OutgoingSave): Promise<Response> => {
    if (!agreement.current) return outgoing.send(outgoing.payload)
    const response = await saveOnBase(
      {
        agreement: agreement.current,
        readShown,
        readDraft: () => readDraft(`${path}?${query}`, i18n.language),
        onConflict: (conflicts) => {
          const language = languageOf({ i18n })
          toast.warning(messages.announce(conflicts.map(({ label }) => label[language]).join(' ')))
        },
      },
      outgoing,
    )
    setHeld(agreement.current.held)
    return response
  })

  useEffect(() => {
    if (path === null) return
    return openSaveDoor({
      path,
      // One after the other: a save starts from what the one before it was answered.
      save: (outgoing) => {
        const saved = queue.current.then(() => save(outgoing))
        queue.current = saved.catch(() => null)
        return saved
      },
    })
  }, [path])

  const choose = async (conflict: FieldConflict, choice: Choice) => {
    const theirs = agreement.current?.choose(conflict, choice, readShown())
    setHeld(agreement.current?.held ?? [])
    if (theirs) await takeTheirs(theirs)
    await saveDraftBehind(form, `${path}?${query}`)
  }

  if (held.length === 0) return null
  return (
    <>
      <ConflictPanel conflicts={held} shown={readShown()} onChoose={choose} />
      <LeaveGuard />
    </>
  )
}

async function readDraft(address: string, language: string): Promise<Values | null> {
  const response = await fetch(address, { credentials: 'include', headers: { 'Accept-Language': language } })
  const draft: unknown = response.ok ? await response.json() : null
  return isValues(draft) ? draft : null
}
