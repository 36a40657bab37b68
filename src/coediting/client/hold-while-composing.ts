import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { PatientProvider } from './patient-provider.ts'

/** Keeps what others write waiting while somebody composes a word with an input method; answers how to stop. */
export function holdWhileComposing(editor: LexicalEditor, provider: PatientProvider): () => void {
  const hold = () => provider.hold()
  // After the editor itself has heard of the end, and has taken the word in.
  const release = () => setTimeout(() => provider.release())
  const end = editor.registerRootListener((root, previous) => {
    previous?.removeEventListener('compositionstart', hold)
    previous?.removeEventListener('compositionend', release)
    root?.addEventListener('compositionstart', hold)
    root?.addEventListener('compositionend', release)
    if (!root) provider.release()
  })
  return () => {
    end()
    provider.release()
  }
}
