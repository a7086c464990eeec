import { join } from 'node:path'
import ts from 'typescript'

/** A text that is no id is not part of the surface: of a literal with a space in it only that it is one is told. */
const withoutTexts = (context) => (root) => {
  const visit = (node) =>
    ts.isStringLiteral(node) && node.text.includes(' ')
      ? ts.factory.createStringLiteral('…', true)
      : ts.visitEachChild(node, visit, context)
  return visit(root)
}

/** The whole statement of a declaration, for a constant is declared within one. */
const statementOf = (declaration) =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration

/**
 * The public surface of an entry, as its file of types has it: the names that are exported, and every declaration that
 * they stand for or mention, by name and without comments.
 */
export function surfaceOf(file, folder) {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: []
  })
  const checker = program.getTypeChecker()
  const printer = ts.createPrinter({ removeComments: true })
  const ownFiles = join(folder, '/')

  const declared = (symbol) =>
    symbol && (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  /** The statements of the package's own types that declare a symbol. */
  const statementsOf = (symbol) =>
    (symbol.declarations ?? [])
      .map(statementOf)
      .filter(({ parent }) => parent && ts.isSourceFile(parent) && parent.fileName.startsWith(ownFiles))
  const print = (statement) => {
    const { transformed } = ts.transform(statement, [withoutTexts])
    return printer.printNode(ts.EmitHint.Unspecified, transformed[0], statement.getSourceFile())
  }

  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
  const reached = new Set(exported.map(declared))
  const texts = []
  for (const symbol of reached)
    for (const statement of statementsOf(symbol)) {
      texts.push([symbol.name, print(statement)])
      const mention = (node) => {
        const mentioned = ts.isIdentifier(node) && declared(checker.getSymbolAtLocation(node))
        if (mentioned && statementsOf(mentioned).length > 0) reached.add(mentioned)
        ts.forEachChild(node, mention)
      }
      mention(statement)
    }

  const inOrder = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)
  const names = exported.map((symbol) => {
    const { name } = declared(symbol)
    return [symbol.name, name === symbol.name ? name : `${name} as ${symbol.name}`]
  })
  return {
    names: names.sort(inOrder).map(([, name]) => name),
    declarations: texts.sort(inOrder).map(([, text]) => text)
  }
}
