/** The width between the margins of A4 upright, where 96 units are an inch: printed at its size, it fits. */
export const WIDTH = 700
export const MARGIN = 20
export const paper = { left: MARGIN, right: WIDTH - MARGIN }
/** The sizes of letters. The smallest is that of the months and years. */
export const sizes = { heading: 13, title: 17, text: 13, label: 12, tick: 11.5 } as const

/** A line of text on the paper, `y` being its base line. */
export interface PlacedText {
  x: number
  y: number
  text: string
  size: number
  isBold?: true
  /** It ends at `x` in place of beginning there. */
  isBefore?: true
}
