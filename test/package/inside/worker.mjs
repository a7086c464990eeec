import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import * as library from 'aktivloven'
import { answersOf } from './answers.mjs'
import { records, say } from './node.mjs'

if (isMainThread) new Worker(new URL(import.meta.url)).once('message', say)
else parentPort.postMessage(answersOf(library, records))
