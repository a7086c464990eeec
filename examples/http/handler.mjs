// A handler for node:http: POST /earning-period with { facts, options } gives an evaluation. GET /openapi.json describes it.
// Nothing is stored or logged: the facts are about a citizen.
import { readFileSync } from 'node:fs'
import { capabilities } from './capabilities.mjs'

/** The longest body, in bytes. */
export const MOST_BYTES = 1024 * 1024

const openapi = readFileSync(new URL('openapi.json', import.meta.url))

/** What ends a request otherwise than with an evaluation, in the form of RFC 9457. */
class Problem extends Error {
  constructor(status, title, headers = {}) {
    super(title)
    Object.assign(this, { status, headers })
  }
}

function send(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers })
  response.end(body)
}

/** The body, or a problem as soon as it is too long; what still comes then is dropped, and the answer does not wait for it. */
function bodyOf(request) {
  return new Promise((resolve, reject) => {
    const chunks = []
    let length = 0
    request.on('data', (chunk) => {
      length += chunk.length
      if (length <= MOST_BYTES) chunks.push(chunk)
      else reject(new Problem(413, `The body is longer than ${MOST_BYTES} bytes.`))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

/** The facts and options of a body. What they hold is for the function to examine. */
function caseIn(body) {
  let given
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new Problem(400, 'The body is not JSON in UTF-8.')
  }
  const isCase =
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.keys(given).every((key) => key === 'facts' || key === 'options')
  if (!isCase) throw new Problem(400, 'The body is not an object with facts and options alone.')
  return given
}

async function answer(request, response) {
  const [pathname] = request.url.split('?')
  const isDescription = pathname === '/openapi.json'
  const name = pathname.slice(1)
  if (!isDescription && !Object.hasOwn(capabilities, name)) throw new Problem(404, 'There is no such path.')
  const allow = isDescription ? 'GET' : 'POST'
  if (request.method !== allow) throw new Problem(405, `Only ${allow} is allowed here.`, { allow })
  if (isDescription) return send(response, 200, 'application/json', openapi)
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new Problem(415, 'The body must be application/json.')
  const { facts, options } = caseIn(await bodyOf(request))
  const evaluation = capabilities[name].evaluate(facts, options)
  // Every result is a result, also that a fact is missing; only what cannot be is refused, with its issues.
  send(response, evaluation.kind === 'invalid' ? 422 : 200, 'application/json', JSON.stringify(evaluation))
}

/** The request listener of the back end: `createServer(handle)`. */
export async function handle(request, response) {
  try {
    await answer(request, response)
  } catch (error) {
    // A client that went away in the middle of its request gets no answer.
    if (response.destroyed) return
    if (!(error instanceof Problem)) console.error(error)
    const { status, message, headers } =
      error instanceof Problem ? error : new Problem(500, 'Something went wrong.')
    const problem = JSON.stringify({ title: message, status })
    // The rest of a body may still be on its way: no further request can come after it.
    send(response, status, 'application/problem+json', problem, { connection: 'close', ...headers })
  }
}
