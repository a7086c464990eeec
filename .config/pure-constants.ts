import ts from 'typescript'

/** Whether making a value may run something, as far as a bundler can tell: a call, a getter, an iterator. */
function runsSomething(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  return (
    ts.isCallOrNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    (ts.forEachChild(node, runsSomething) ?? false)
  )
}

/** The code with every constant of the module, whose making may run something, marked as free of effects. */
export function withPureConstants(code: string): string {
  const { statements } = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022)
  const values = statements
    .flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
    .flatMap(({ initializer }) => initializer ?? [])
    .filter(runsSomething)
  const rest = values.reduceRight(
    ({ head, tail }, { pos, end }) => ({
      head: head.slice(0, pos),
      tail: ` /* @__PURE__ */ (() => (${head.slice(pos, end)}))()${head.slice(end)}${tail}`
    }),
    { head: code, tail: '' }
  )
  return rest.head + rest.tail
}

/**
 * A module of the library does nothing but make constants, of which a bundler that sees them all in one file cannot
 * know that making them has no effect; so that whoever uses one function does not carry all the rest, they are marked.
 */
export const pureConstants = {
  name: 'pure-constants',
  renderChunk: (code: string) => ({ code: withPureConstants(code) })
}
