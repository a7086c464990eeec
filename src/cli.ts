#!/usr/bin/env node
import { run } from './cli/run.js'

// The status is set, not forced: what has been written is still on its way through a pipe.
process.exitCode = await run(process.argv.slice(2), process)
