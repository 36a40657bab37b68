import { publicSlugs, type Surface, surfaces } from '../../src/public-api/surfaces.ts'

const introduction = `# What the public API shows

The closed list of what callers without a session see and ask, from \`src/public-api/surfaces.ts\`. A new field is private until it stands
there. This page is written by \`npx vitest run --project unit -u tests/public-api\`.

Of an expert's affiliations the public sees the titles that hold today. Operators: text takes \`equals\`, \`not_equals\`, \`in\`, \`not_in\`, \`exists\`,
\`like\`, \`not_like\`, \`contains\`; numbers, dates and ids take ranges (\`greater_than\` …) in place of the last three.
`

/** Answers the page of the reference that lists the fields of the public API. */
export function renderFields(): string {
  return `${introduction}\n${publicSlugs.map((slug) => renderSurface(slug, surfaces[slug])).join('\n')}`
}

function renderSurface(slug: string, { fields, filters, sorts, order, graphQL }: Surface): string {
  const typed = Object.entries(filters).map(([path, type]) =>
    typeof type === 'string' ? `\`${path}\` (${type})` : `\`${path}\` (${type.join(', ')})`,
  )
  return [
    `## ${slug}`,
    '',
    `- **shows** ${quote(fields)}`,
    `- **\`where\`** ${typed.join(', ')}`,
    `- **\`sort\`** ${quote(sorts)}; unless given, \`${order}\``,
    `- **GraphQL** ${quote(graphQL)}`,
    '',
  ].join('\n')
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
