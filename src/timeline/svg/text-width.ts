/**
 * How wide characters are in Arial and the fonts made to its measure, in thousandths of the size of the letters. What is
 * not named is taken for 560, and a capital for 720.
 */
const widths: Readonly<Record<string, number>> = /* @__PURE__ */ Object.fromEntries(
  (
    [
      [" .,:;/!|ijltf'’", 278],
      ['()-r', 333],
      ['cksvxyz', 500],
      ['mM', 835],
      ['w', 722],
      ['W', 944],
      ['æÆ', 900],
      ['%', 890]
    ] as const
  ).flatMap(([characters, width]) => [...characters].map((character) => [character, width]))
)

const CAPITAL = 690
const OTHER = 560
const BOLD = 1.08
/** Other fonts are wider: a text that is taken for wider than it is only stands looser. */
const ROOM = 1.02

/** About how wide a text is, in units of the picture. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0
  for (const character of text)
    sum += widths[character] ?? (character !== character.toLowerCase() ? CAPITAL : OTHER)
  return (sum / 1000) * size * ROOM * (isBold ? BOLD : 1)
}
