import * as library from 'aktivloven'
import { answersOf } from './answers.mjs'
import { records, say } from './node.mjs'

say(answersOf(library, records))
