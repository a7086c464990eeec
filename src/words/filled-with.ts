const SLOT = /\{(\w+)(?::\w+)?\}/

/** The words in the slots of a sentence, by name, where a text is that sentence with its slots filled. */
export function filledWith(sentence: string, text: string): Readonly<Record<string, string>> | undefined {
  const names = new Set<string>()
  // Split at its slots, a sentence has the name of one as every second part.
  const pattern = sentence.split(SLOT).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.?*+^$()|[\]\\{}]/g, '\\$&')
    if (names.has(part)) return `\\k<${part}>`
    names.add(part)
    return `(?<${part}>.+?)`
  })
  const found = new RegExp(`^${pattern.join('')}$`).exec(text)
  return found === null ? undefined : { ...found.groups }
}
