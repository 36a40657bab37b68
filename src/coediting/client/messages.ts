import type { Locale } from '../../kernel/locales.ts'
import type { RoomState, RoomStatus } from './room-status.ts'

type RoomMessages = {
  states: Record<RoomState, (status: RoomStatus) => string>
  /** Names the people in a text, for a screen reader. */
  here: (names: string) => string
  separator: string
  undo: string
  redo: string
  reload: string
  refusedWords: string
  copy: string
  copied: string
  dismiss: string
}

/** What is said of a text that several people write. */
export const roomMessages: Record<Locale, RoomMessages> = {
  zh: {
    states: {
      loading: () => '正在打开正文…',
      saving: () => '正在保存…',
      saved: () => '已保存',
      offline: ({ unsaved }) =>
        unsaved > 0
          ? `没有连上。你的 ${unsaved} 处修改留在本机\uFF0C连上后自动合并。`
          : '没有连上。可以接着写\uFF0C连上后自动合并。',
      'read-only': ({ why }) => why?.zh ?? '只读',
      'signed-out': ({ unsaved }) =>
        unsaved > 0
          ? `登录已失效。你的 ${unsaved} 处修改留在本机\uFF0C登录后自动合并。`
          : '登录已失效。请重新登录。',
      'no-access': () => '你不能再打开这段正文。',
      'too-large': () => '正文超过了长度上限\uFF0C最后的修改没有保存。',
      'too-fast': () => '修改太快\uFF0C稍候自动续上。',
      'too-many': () => '打开的窗口太多。请关掉几个\uFF0C再重新载入。',
      refused: () => '刚才的修改里有正文不能有的内容\uFF0C没有保存。',
    },
    here: (names) => `正在写这段正文\uFF1A${names}`,
    separator: '、',
    undo: '撤销',
    redo: '重做',
    reload: '重新载入',
    refusedWords: '你写的这些字没有存进正文\uFF1A',
    copy: '复制',
    copied: '已复制',
    dismiss: '不要了',
  },
  en: {
    states: {
      loading: () => 'Opening the text…',
      saving: () => 'Saving…',
      saved: () => 'Saved',
      offline: ({ unsaved }) =>
        unsaved > 0
          ? `Not connected. Your edits (${unsaved}) are kept on this computer and merged once you are back.`
          : 'Not connected. You can go on: your edits are merged once you are back.',
      'read-only': ({ why }) => why?.en ?? 'Read only',
      'signed-out': ({ unsaved }) =>
        unsaved > 0
          ? `Signed out. Your edits (${unsaved}) are kept on this computer and merged once you have signed in.`
          : 'Signed out. Sign in again.',
      'no-access': () => 'You cannot open this text any more.',
      'too-large': () => 'The text is longer than allowed: your last edits are not saved.',
      'too-fast': () => 'Too many changes at once: it goes on in a moment.',
      'too-many': () => 'Too many windows are open. Close some, then reload.',
      refused: () => 'Your last edits held what this text cannot hold, and are not saved.',
    },
    here: (names) => `Writing here: ${names}`,
    separator: ', ',
    undo: 'Undo',
    redo: 'Redo',
    reload: 'Reload',
    refusedWords: 'These words of yours are not in the text:',
    copy: 'Copy',
    copied: 'Copied',
    dismiss: 'Discard',
  },
}
