// In a page: what comes of it, be it an error, is sent to where the page came from.
import * as library from 'aktivloven'
import { answersOf } from './answers.mjs'
import records from './records.json'

function answers() {
  try {
    return answersOf(library, records)
  } catch (error) {
    return String(error)
  }
}

fetch('/answers', { method: 'POST', body: answers() })
