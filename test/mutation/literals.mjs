import { readFileSync } from 'node:fs'
import ts from 'typescript'

const isDate = (text) => /^\d{4}-\d\d-\d\d$/.test(text)

const dayAfter = (date) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** Another value than a literal's: one more, the day after, the other truth, another name; a sentence, or a word of one, has none. */
function otherThan(node) {
  if (ts.isNumericLiteral(node)) return ['number', String(Number(node.text) + 1)]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['truth', 'false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['truth', 'true']
  if (!ts.isStringLiteral(node) || /\s|^\p{Lu}|^\d*\.?$/u.test(node.text)) return undefined
  if (isDate(node.text)) return ['date', `'${dayAfter(node.text)}'`]
  return ['name', JSON.stringify(`${node.text}~`)]
}

/** The literals of a data file, each by its place, with what else could stand there. */
export function literalsOf(file, text = readFileSync(file, 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    const other = node.parent?.name === node ? undefined : otherThan(node)
    if (other !== undefined) {
      const [kind, to] = other
      const [start, end] = [node.getStart(), node.getEnd()]
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      found.push({ id: `${file}#${start}`, file, line, kind, start, end, from: text.slice(start, end), to })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The file with every literal able to be the other: the one that `globalThis.mutatedLiteral` names is. */
export function withLiterals(file, text) {
  let written = text
  for (const { id, start, end, from, to } of literalsOf(file, text).reverse())
    written = `${written.slice(0, start)}(globalThis.mutatedLiteral === '${id}' ? ${to} : ${from})${written.slice(end)}`
  return written
}
