import { isMainThread } from 'node:worker_threads'

// Loaded before the command line: at its end it says on standard error the most memory that the process ever held, in kB.
if (isMainThread) process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))
