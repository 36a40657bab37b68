import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { capBody } from '../../../../public-api/body-door.ts'
import { identifyBy } from '../../../../public-api/caller.ts'
import { answerHeadBy } from '../../../../public-api/head.ts'

const caller = identifyBy(config)

export const GET = REST_GET(config)
export const HEAD = answerHeadBy(GET)
export const POST = capBody(REST_POST(config), caller)
export const DELETE = capBody(REST_DELETE(config), caller)
export const PATCH = capBody(REST_PATCH(config), caller)
export const PUT = capBody(REST_PUT(config), caller)
export const OPTIONS = REST_OPTIONS(config)
