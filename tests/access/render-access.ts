import { accessTable, type CallerRole, callerRoles, type Verdict, verdictOf } from './access-table.ts'

const signs: Record<Verdict, string> = { yes: '✓', no: '·', conflict: '✗' }

const heads: Record<CallerRole, string> = {
  anonymous: 'no session',
  guest: 'invited expert',
  admin: 'admin',
  'chief-editor': 'chief editor',
  'section-editor': 'section editor',
  editor: 'editor',
  proofreader: 'proofreader',
  reader: 'reader',
}

const introduction = `# Access

Who may do what. Every cell below is tried over the API by \`tests/access/access.int.test.ts\`, for a session and an API key alike: a program
acts as its person. This page is written from the same table (\`tests/access/access-table.ts\`) by \`npx vitest run --project unit -u tests/access\`.

| sign | means                                                                                                     |
| ---- | --------------------------------------------------------------------------------------------------------- |
| ✓    | done                                                                                                      |
| ·    | refused: 403, or 404 where the document is not for you to see; 400 for a query beyond the [bounds](api.md) |
| ✗    | refused to everybody by a rule of the newsroom, with a sentence: 409 or 422                               |

Roles: \`admin\`, \`chief-editor\` 总编辑, \`section-editor\` 编辑室主任, \`editor\` 责任编辑, \`proofreader\` 校对 (corrects texts), \`reader\`
(sees everything, changes nothing). *kept* is a document that stands in no edition; *own* is one's own account, or a task given to oneself;
of what is discussed, what one has written or received oneself, and *kept* what somebody else has. *invited expert* calls with the link and the ticket of an invitation.

Fields have rules of their own: an expert's contact and file are for staff, a person's e-mail is for that person and for admins, and what
callers without a session see of a document is a [closed list](api-fields.md). Whoever updates an issue, a question or an answer, or restores a version of one, names
the version that they started from ([D2](api.md#programs-that-act-as-a-person)); without it the answer is 428, whatever the role.
`

/** Answers the page of the reference that shows the access table. */
export function renderAccess(): string {
  const collections = [...new Set(accessTable.map(({ collection }) => collection))]
  const sections = collections.map((collection) => {
    const rows = accessTable.filter((row) => row.collection === collection)
    return `## ${collection}\n\n${renderRows(rows)}\n`
  })
  return `${introduction}\n${sections.join('\n')}`
}

function renderRows(rows: typeof accessTable): string {
  const head = ['operation', 'on', ...callerRoles.map((role) => heads[role]), 'rule']
  const lines = rows.map((row) => [
    row.operation,
    row.state,
    ...callerRoles.map((role) => signs[verdictOf(row, role)]),
    row.why ?? '',
  ])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
