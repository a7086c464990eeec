#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { answerInThread } from './cli/jobs/in-thread.js'
import { threadsOf } from './cli/jobs/threads.js'
import { run } from './cli/run.js'

// The threads of --jobs run this same file.
if (isMainThread) {
  // The status is set, not forced: what has been written is still on its way through a pipe.
  process.exitCode = await run(process.argv.slice(2), process, threadsOf(fileURLToPath(import.meta.url)))
} else {
  answerInThread()
}
