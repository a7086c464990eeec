import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, join } from 'node:path'
import { build } from 'esbuild'
import { install, run } from './consumer.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium that CHROMIUM names, or that the machine has, or else one from the registry, for this check alone. */
export function chromiumOf(scratch, node) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onMachine = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
  const found = process.env.CHROMIUM ?? onMachine
  if (found !== undefined) return found
  // The package unpacks its binary, and the libraries that a bare machine lacks, when it is asked for the path.
  const folder = install(join(scratch, 'chromium'), '@sparticuz/chromium@153.0.0', '--engine-strict=false')
  const script = "import chromium from '@sparticuz/chromium'\nconsole.log(await chromium.executablePath())\n"
  writeFileSync(join(folder, 'path.mjs'), script)
  return run(node, [join(folder, 'path.mjs')]).trim()
}

/** The page that asks the library, as a bundler makes it of the installed package; no code is made from strings in it. */
export async function makePage(consumer) {
  const { outputFiles } = await build({
    entryPoints: [join(consumer, 'browser.mjs')],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    write: false
  })
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`
  return `<!doctype html>${head}<body><script>${outputFiles[0].text}</script>`
}

/** Serves the page until it has sent something back. */
async function sentBackBy(page, open) {
  const server = createServer()
  const sent = new Promise((resolve) => {
    server.on('request', async (request, response) => {
      if (request.method === 'POST') resolve(Buffer.concat(await request.toArray()).toString('utf8'))
      response.setHeader('content-type', 'text/html').end(request.url === '/' ? page : '')
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    return await open(`http://127.0.0.1:${server.address().port}/`, sent)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** What the page sends back from a headless Chromium, which is ended then. */
export const answersInChromium = (chromium, page, profile, env) =>
  sentBackBy(page, async (address, sent) => {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, address]
    const options = { env: { ...process.env, ...env }, stdio: 'ignore', detached: true }
    const browser = spawn(chromium, flags, options)
    const ended = once(browser, 'exit').then(([code]) =>
      Promise.reject(new Error(`Chromium ended with ${code}`))
    )
    const late = AbortSignal.timeout(180_000)
    const tooLate = once(late, 'abort').then(() => Promise.reject(new Error('Chromium sent nothing back')))
    try {
      return await Promise.race([sent, ended, tooLate])
    } finally {
      ended.catch(() => {})
      tooLate.catch(() => {})
      // With all the processes that it has started.
      if (browser.exitCode === null) process.kill(-browser.pid)
    }
  })
