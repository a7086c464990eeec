/** The file with every literal able to be the other: the one that `globalThis.mutatedLiteral` names is. */
export function withLiterals(file: string, text: string): string
