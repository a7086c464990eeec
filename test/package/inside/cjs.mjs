import { createRequire } from 'node:module'
import { answersOf } from './answers.mjs'
import { records, say } from './node.mjs'

say(answersOf(createRequire(import.meta.url)('aktivloven'), records))
