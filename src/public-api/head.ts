type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Answers HEAD as GET without the body: Payload looks for endpoints by the method's name. */
export function answerHeadBy<Rest extends unknown[]>(get: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    const { url, headers } = request
    const { status, statusText, headers: answered } = await get(new Request(url, { headers }), ...rest)
    return new Response(null, { status, statusText, headers: answered })
  }
}
