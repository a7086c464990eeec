import type { File, Test } from '@vitest/runner'
import { experimental_getRunnerTask, type Reporter, type TestModule } from 'vitest/node'

/**
 * A mutant with which a test file cannot even be loaded is noticed; but where only failed tests are counted, such a file
 * has none. It gets one here.
 */
export const loadErrors: Reporter = {
  onTestModuleEnd(module: TestModule): void {
    const file = experimental_getRunnerTask(module) as File
    if (file.result?.state !== 'fail' || file.tasks.length > 0) return
    const result = { state: 'fail', errors: file.result.errors } as Test['result']
    file.tasks.push({
      type: 'test',
      name: 'is loaded',
      mode: 'run',
      file,
      suite: file,
      result
    } as unknown as Test)
  }
}
