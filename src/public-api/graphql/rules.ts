import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  type ASTVisitor,
  type ExecutionArgs,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { bounds } from '../bounds.ts'
import { publicSlugs, surfaces } from '../surfaces.ts'

const listedRoots = new Set(['__typename', ...publicSlugs.flatMap((slug) => surfaces[slug].graphQL)])

/** The rules that a GraphQL document of a caller without a session must pass; none for staff. */
export function rulesFor({ contextValue }: Pick<ExecutionArgs, 'contextValue'>): ValidationRule[] {
  if (hasSession(contextValue)) return []
  const { aliases, depth } = bounds.graphQL
  const report = (sentence: string) => ({
    // Thrown, as the rules do by themselves, it would end as an error of the server.
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        if (context) refuse(context, sentence)
      },
    ],
  })
  return [
    onlyListedRoots,
    onlyRootArguments,
    maxAliasesRule({ n: aliases, ...report(`A query takes ${aliases} aliases at most.`) }),
    maxDepthRule({
      n: depth,
      flattenFragments: true,
      ...report(`A query goes ${depth} levels deep at most; ask in several calls.`),
    }),
  ]
}

function hasSession(contextValue: unknown): boolean {
  const req = isRecord(contextValue) ? contextValue.req : null
  return isRecord(req) && Boolean(req.user)
}

/** Closed list of root fields, and few at once; mutations and introspection are for staff and their programs. */
function onlyListedRoots(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'query') {
        refuse(context, 'Writing needs a session or an API key of a person.')
        return
      }
      const roots = collectRoots(context, operation.selectionSet, new Set())
      if (roots.length > bounds.graphQL.roots) {
        refuse(context, `A query has ${bounds.graphQL.roots} root fields at most.`)
      }
      const unlisted = roots.find((root) => !listedRoots.has(root))
      if (unlisted !== undefined) {
        refuse(context, `Without a session, ${unlisted} cannot be asked for. See docs/reference/api.md.`)
      }
    },
  }
}

/** Language and draft are chosen at the root, once for the whole answer. */
function onlyRootArguments(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      const schema = context.getSchema()
      const parent = context.getParentType()
      const isRoot = parent === schema.getQueryType() || parent === schema.getMutationType()
      if (isRoot || !field.arguments?.length) return
      refuse(context, `Arguments stand on root fields only; take them off ${field.name.value}.`)
    },
  }
}

function collectRoots(context: ValidationContext, set: SelectionSetNode, visited: Set<string>): string[] {
  return set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return collectRoots(context, selection.selectionSet, visited)
    const name = selection.name.value
    const fragment = visited.has(name) ? null : context.getFragment(name)
    visited.add(name)
    return fragment ? collectRoots(context, fragment.selectionSet, visited) : []
  })
}

function refuse(context: ValidationContext, sentence: string): void {
  context.reportError(new GraphQLError(sentence, { extensions: { statusCode: 400, code: 'invalid-query' } }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
