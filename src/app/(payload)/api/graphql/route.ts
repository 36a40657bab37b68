import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { capBody } from '../../../../public-api/body-door.ts'
import { identifyBy } from '../../../../public-api/caller.ts'
import { guardGraphQL } from '../../../../public-api/graphql/door.ts'

const caller = identifyBy(config)

export const POST = capBody(guardGraphQL(GRAPHQL_POST(config), caller), caller)
export const OPTIONS = REST_OPTIONS(config)
