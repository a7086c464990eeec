// The back end: node examples/http/server.mjs [PORT]. It listens on this machine alone; who may ask it, and over what
// connection, is for what stands before it.
import { createServer } from 'node:http'
import { handle } from './handler.mjs'

const server = createServer(handle)
server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}`)
)
process.once('SIGTERM', () => server.close())
